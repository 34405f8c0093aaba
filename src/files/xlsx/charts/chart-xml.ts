// The small words of chart parts: elements, their one value, colours, the two axes' numbers.

/** An element around others. */
export const element = (name: string, ...inner: string[]): string => `<${name}>${inner.join('')}</${name}>`;

/** Most of what a chart says is an element with one value. */
export const val = (name: string, value: string | number): string => `<c:${name} val="${value}"/>`;

/** `hex`: six digits. */
export const filled = (hex: string): string => `<a:solidFill><a:srgbClr val="${hex.toUpperCase()}"/></a:solidFill>`;

/** The axis of the categories, and that of the figures. */
export const AXES = { categories: 111111111, figures: 222222222 };
export const AXIS_IDS = val('axId', AXES.categories) + val('axId', AXES.figures);

/** The look of texts; `size`: in hundredths of a point. */
export const textXml = (color: string | null, size?: number): string =>
  element(
    'c:txPr',
    '<a:bodyPr/><a:lstStyle/><a:p><a:pPr>',
    `<a:defRPr${size === undefined ? '' : ` sz="${size}"`}${color === null ? '/>' : `>${filled(color)}</a:defRPr>`}`,
    '</a:pPr><a:endParaRPr lang="en-US"/></a:p>',
  );
