// Exactly what will leave, and what will not.
import { shareWords } from '../../wording/share';
import { shareDialogWords } from '../../wording/share-dialog';
import type { Parts } from './parts';

export function Preview({ model: { language, preview, isPreviewing } }: Parts) {
  const say = shareDialogWords(language);
  const { left } = shareWords(language);
  return (
    <section class="preview" aria-busy={isPreviewing}>
      <h2 class="small">
        {say.preview}
        {preview && <span class="soft"> {say.count(preview.count)}</span>}
      </h2>
      {isPreviewing && <p class="soft">{say.previewing}</p>}
      {preview && (
        <>
          <div class={isPreviewing ? 'sheet stale' : 'sheet'} tabIndex={0} role="region" aria-label={say.preview}>
            {preview.above.filter(Boolean).map((line, index) => (
              <p key={index} class={index === 0 ? 'small' : 'soft'}>
                {line}
              </p>
            ))}
            <table>
              <thead>
                <tr>
                  {preview.headers.map((header, index) => (
                    <th key={index} scope="col">
                      {header}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {preview.rows.map((cells, row) => (
                  <tr key={row}>
                    {cells.map((cell, index) => (
                      <td key={index} class={/^-?[\d.,\u00a0]+$/.test(cell) ? 'figure' : undefined}>
                        {cell}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {preview.rows.length < preview.count && (
            <p class="soft">{say.firstRows(preview.rows.length, preview.count)}</p>
          )}
          <p>
            {preview.leftBehind.length === 0 ? (
              say.leavesNothing
            ) : (
              <>
                <b>{say.leaves}</b> {preview.leftBehind.map(({ kind, count }) => left[kind](count)).join('; ')}.
              </>
            )}{' '}
            <span class="soft">{say.always}</span>
          </p>
        </>
      )}
    </section>
  );
}
