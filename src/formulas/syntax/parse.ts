// From tokens to an expression tree, by operator precedence. Unary minus binds before the power: -2^2 is 4.

import { type FormulaError, type FormulaValue, Matrix } from '../values/values';
import { FormulaProblem } from './problem';
import { parseReference, type Reference } from './references';
import type { Token } from './tokenize';

export type BinaryOperator = '=' | '<>' | '<' | '<=' | '>' | '>=' | '&' | '+' | '-' | '*' | '/' | '^';

export type Expression =
  | { readonly kind: 'constant'; readonly value: FormulaValue }
  | { readonly kind: 'array'; readonly value: Matrix }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negate' | 'plus' | 'percent'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] };

const precedence: Record<BinaryOperator, number> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};
const unaryPrecedence = 6;
const deepest = 200;
// A chain such as 1+1+1 is computed one inside the other, and must not outgrow the stack either.
const longestChain = 3000;

const leftOut: Expression = { kind: 'constant', value: null };

/**
 * The tree of a canonical formula's tokens.
 * @throws FormulaProblem where the tokens make no formula.
 */
export function parse(tokens: readonly Token[]): Expression {
  return new Parser(tokens.filter((token) => token.kind !== 'space')).whole();
}

class Parser {
  private next = 0;
  private depth = 0;
  private chained = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.expression(0);
    if (this.next < this.tokens.length) throw this.unexpected();
    return expression;
  }

  private expression(minimum: number): Expression {
    if (++this.depth > deepest) throw this.tooDeep();
    let left = this.operand();
    for (;;) {
      const operator = this.peekOperator();
      if (operator === undefined || precedence[operator] <= minimum) break;
      this.next++;
      if (++this.chained > longestChain) throw this.tooDeep();
      left = { kind: 'binary', operator, left, right: this.expression(precedence[operator]) };
    }
    this.depth--;
    return left;
  }

  private peekOperator(): BinaryOperator | undefined {
    const token = this.tokens[this.next];
    return token?.kind === 'operator' && token.text in precedence ? (token.text as BinaryOperator) : undefined;
  }

  private operand(): Expression {
    let operand = this.prefixed();
    while (this.takes('%')) operand = { kind: 'percent', operand };
    return operand;
  }

  private prefixed(): Expression {
    const token = this.tokens[this.next++];
    if (!token) throw this.unexpected();
    const { text } = token;
    switch (token.kind) {
      case 'number':
        return { kind: 'constant', value: Number(text) };
      case 'text':
        return { kind: 'constant', value: text.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { kind: 'constant', value: errorIn(text) };
      case 'reference':
        return { kind: 'reference', reference: parseReference(text) };
      case 'function':
        return { kind: 'call', name: plainName(text), args: this.args() };
      case 'name':
        return named(text);
      case 'operator':
        if (text === '-') return { kind: 'negate', operand: this.expression(unaryPrecedence) };
        if (text === '+') return { kind: 'plus', operand: this.expression(unaryPrecedence) };
        break;
      case 'open':
        return text === '(' ? this.group() : { kind: 'array', value: this.array() };
    }
    this.next--;
    throw this.unexpected();
  }

  private group(): Expression {
    const inner = this.expression(0);
    this.expect(')');
    return inner;
  }

  private args(): Expression[] {
    this.expect('(');
    if (this.takes(')')) return [];
    const args: Expression[] = [];
    do args.push(this.argument());
    while (this.takes(',') || this.takes(';'));
    this.expect(')');
    return args;
  }

  private argument(): Expression {
    const text = this.tokens[this.next]?.text;
    return text === ',' || text === ';' || text === ')' ? leftOut : this.expression(0);
  }

  private array(): Matrix {
    const rows: FormulaValue[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.constant());
      if (this.takes(',') || this.takes('\\')) continue;
      if (!this.takes(';')) break;
      rows.push([]);
    }
    this.expect('}');
    const width = rows[0]?.length ?? 0;
    if (rows.some((row) => row.length !== width)) throw this.unexpected();
    return new Matrix(rows.length, width, rows.flat());
  }

  private constant(): FormulaValue {
    const sign = this.takes('-') ? -1 : 1;
    const item = this.prefixed();
    if (item.kind !== 'constant') throw this.unexpected();
    return typeof item.value === 'number' ? sign * item.value : item.value;
  }

  private takes(text: string): boolean {
    if (this.tokens[this.next]?.text !== text) return false;
    this.next++;
    return true;
  }

  private expect(text: string): void {
    if (!this.takes(text)) throw this.unexpected();
  }

  private tooDeep(): FormulaProblem {
    return new FormulaProblem('too-deep', this.tokens[this.next]?.position ?? 0);
  }

  private unexpected(): FormulaProblem {
    const token = this.tokens[this.next];
    const last = this.tokens.at(-1);
    return token
      ? new FormulaProblem('unexpected-token', token.position)
      : new FormulaProblem('unexpected-end', last ? last.position + last.text.length : 0);
  }
}

function named(text: string): Expression {
  const upper = text.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE'
    ? { kind: 'constant', value: upper === 'TRUE' }
    : { kind: 'name', name: text };
}

function errorIn(text: string): FormulaError {
  return { error: text.slice(text.indexOf('#')) };
}

/** Files made by Excel put a mark before the functions that came late. */
function plainName(text: string): string {
  return text.toUpperCase().replace(/^(_XLFN\.)?(_XLWS\.)?/, '');
}
