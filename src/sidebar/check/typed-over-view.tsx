// Shows what somebody typed into our cells, and asks before it is replaced.
import type { TypedOver } from '../../addon/api';
import { sidebarWords } from '../../wording/sidebar';
import type { Parts } from '../session/session';

export function TypedOverView({ model, session }: Parts) {
  const say = sidebarWords(model.language).typedOver;
  const cells = model.typedOver?.cells ?? [];
  return (
    <>
      <p>{say.intro(cells.length)}</p>
      {bySheet(cells).map(([sheetName, list]) => (
        <table class="changes" key={sheetName}>
          <caption>{sheetName}</caption>
          <thead class="hidden">
            <tr>
              <th scope="col" />
              <th scope="col">{say.stands}</th>
              <th scope="col">{say.will}</th>
            </tr>
          </thead>
          <tbody>
            {list.map((change) => (
              <tr key={change.cell}>
                <th scope="row">{change.cell}</th>
                <td class="old">{change.old || <i>{say.empty}</i>}</td>
                <td class="new">{change.new || <i>{say.empty}</i>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <button class="main" onClick={() => void session.replaceTyped()}>
        {say.replace(cells.length)}
      </button>
      <button class="ghost" onClick={() => void session.leaveTyped()}>
        {say.leave}
      </button>
      <p class="soft">{say.leaveHint}</p>
    </>
  );
}

function bySheet(cells: TypedOver[]): [string, TypedOver[]][] {
  const sheets = new Map<string, TypedOver[]>();
  for (const cell of cells) sheets.set(cell.sheetName, [...(sheets.get(cell.sheetName) ?? []), cell]);
  return [...sheets];
}
