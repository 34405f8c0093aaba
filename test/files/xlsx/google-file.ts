// A scoring table as the exporter of Google Sheets writes one: numbers with a point, no dimension, its own order.

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const names =
  `xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" ' +
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ' +
  'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" ' +
  'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const relations = (...list: [type: string, target: string][]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const municipalities: [oblast: string, raion: string, name: string, ...scores: (number | '')[]][] = [
  ['Баткенская', 'Кадамжайский', 'Халмион', 2, 1, 0],
  ['Баткенская', 'Кадамжайский', 'Алга', 3, 3, 2],
  ['Чүйская', 'Аламүдүнский', 'Ленинское', 0, 0, 1],
  ['Чүйская', 'Сокулукский', 'Ат-Башы', 1, 2, 2],
  ['Нарынская', 'Ат-Башинский', 'Ак-Муз', 3, 2, 3],
  ['Нарынская', 'Нарынский', 'Эмгек-Талаа', 1, 1, ''],
];
const LONG = 'Длинный текст решения айылного кеңеша. '.repeat(1300).slice(0, 50_000);

/** The parts by path. The first sheet has the table, the second lists (hidden), the third what is rare. */
export function googleParts(): Map<string, string> {
  const texts: string[] = [];
  const text = (value: string): number => {
    if (!texts.includes(value)) texts.push(value);
    return texts.indexOf(value);
  };
  const cell = (ref: string, value: string | number, style = 0): string =>
    value === ''
      ? `<c r="${ref}" s="${style}"/>`
      : typeof value === 'string'
        ? `<c r="${ref}" s="${style}" t="s"><v>${text(value)}</v></c>`
        : `<c r="${ref}" s="${style}"><v>${Number.isInteger(value) ? value.toFixed(1) : value}</v></c>`;
  const row = (number: number, values: (string | number)[], style: number): string =>
    `<row r="${number}">${values.map((value, column) => cell(`${'ABCDEFG'[column]}${number}`, value, style)).join('')}</row>`;
  const table = [
    row(1, ['Область', 'Район', 'Айыл өкмөтү', 'Баллы', '', '', 'Вместе'], 1),
    row(2, ['', '', '', 'Документы', 'Механизм', 'Бюджет', ''], 1),
    ...municipalities.map((values, index) => {
      const formula = index === 0 ? '<f t="shared" ref="G3:G8" si="1">D3&amp;E3</f>' : '<f t="shared" si="1"/>';
      const joined = `<c r="G${index + 3}" s="2" t="str">${formula}<v>${values[3]}${values[4]}</v></c>`;
      return row(index + 3, values, 2).replace('</row>', `${joined}</row>`);
    }),
  ].join('');
  const rare = [
    `<row r="1">${cell('A1', 60, 3)}${cell('B1', 45296.75, 3)}${cell('C1', 0.25, 4)}</row>`,
    `<row r="2"><c r="A2" t="e"><v>#N/A</v></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C2" t="b"><v>1</v></c></row>`,
    `<row r="3"><c r="A3" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("UNIQUE(C3:C4)"),"Халмион")</f><v>Халмион</v></c><c r="B3" s="5" t="s"><v>${text('007')}</v></c></row>`,
    `<row r="4" ht="21.0" customHeight="1">${cell('A4', LONG)}</row>`,
  ].join('');
  const sheet = (properties: string, rows: string, tail: string): string =>
    `${head}<worksheet ${names}><sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0">${properties}</sheetView></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><cols><col customWidth="1" min="3" max="3" width="23.5"/><col hidden="1" min="13" max="13" width="12.63"/></cols><sheetData>${rows}</sheetData>${tail}</worksheet>`;
  const anchor = `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>11</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="5715000" cy="3533775"/><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="1" name="Chart 1" title="Chart"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData fLocksWithSheet="0"/></xdr:oneCellAnchor>`;
  const parts: [path: string, type: string, xml: string][] = [
    [
      'xl/worksheets/sheet1.xml',
      'worksheet',
      sheet(
        '<pane xSplit="3.0" ySplit="2.0" topLeftCell="D3" activePane="bottomRight" state="frozen"/><selection activeCell="D3" sqref="D3" pane="bottomRight"/>',
        table,
        '<mergeCells count="5"><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:C2"/><mergeCell ref="D1:F1"/><mergeCell ref="G1:G2"/></mergeCells>' +
          '<conditionalFormatting sqref="D3:F8"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>0</formula></cfRule></conditionalFormatting>' +
          '<conditionalFormatting sqref="D3:F8"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF57BB8A"/></colorScale></cfRule></conditionalFormatting>' +
          '<dataValidations><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="D3:F8"><formula1>"0,1,2,3"</formula1></dataValidation><dataValidation type="list" allowBlank="1" sqref="A3:A8"><formula1>\'Списки\'!$A$1:$A$3</formula1></dataValidation></dataValidations>' +
          '<hyperlinks><hyperlink r:id="rId2" ref="C4"/></hyperlinks><drawing r:id="rId3"/><legacyDrawing r:id="rId4"/>',
      ),
    ],
    [
      'xl/worksheets/sheet2.xml',
      'worksheet',
      sheet(
        '',
        ['Баткенская', 'Чүйская', 'Нарынская']
          .map((name, index) => `<row r="${index + 1}">${cell(`A${index + 1}`, name)}</row>`)
          .join(''),
        '',
      ),
    ],
    ['xl/worksheets/sheet3.xml', 'worksheet', sheet('', rare, '')],
    [
      'xl/styles.xml',
      'styles',
      `${head}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd.MM.yyyy"/><numFmt numFmtId="165" formatCode="H:mm:ss"/></numFmts><fonts count="3"><font><sz val="10.0"/><color rgb="FF000000"/><name val="Arial"/><scheme val="minor"/></font><font><b/><color theme="1"/><name val="Arial"/></font><font><color theme="1"/><name val="Arial"/><scheme val="minor"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="lightGray"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor rgb="FFDDEBF7"/></patternFill></fill></fills><borders count="2"><border/><border><bottom style="thin"><color rgb="FF000000"/></bottom></border></borders><cellStyleXfs count="1"><xf borderId="0" fillId="0" fontId="0" numFmtId="0" applyAlignment="1" applyFont="1"/></cellStyleXfs><cellXfs count="6"><xf borderId="0" fillId="0" fontId="0" numFmtId="0" xfId="0" applyAlignment="1" applyFont="1"><alignment readingOrder="0" shrinkToFit="0" vertical="bottom" wrapText="0"/></xf><xf borderId="1" fillId="2" fontId="1" numFmtId="0" xfId="0" applyAlignment="1" applyBorder="1" applyFill="1" applyFont="1"><alignment horizontal="center" readingOrder="0" shrinkToFit="0" wrapText="1"/></xf><xf borderId="0" fillId="0" fontId="2" numFmtId="0" xfId="0" applyAlignment="1" applyFont="1"><alignment readingOrder="0"/></xf><xf borderId="0" fillId="0" fontId="2" numFmtId="164" xfId="0" applyFont="1" applyNumberFormat="1"/><xf borderId="0" fillId="0" fontId="2" numFmtId="165" xfId="0" applyFont="1" applyNumberFormat="1"/><xf borderId="0" fillId="0" fontId="2" numFmtId="49" xfId="0" applyFont="1" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle xfId="0" name="Normal" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font/><fill><patternFill patternType="solid"><fgColor rgb="FFF4C7C3"/><bgColor rgb="FFF4C7C3"/></patternFill></fill><border/></dxf></dxfs></styleSheet>`,
    ],
    [
      'xl/comments1.xml',
      'comments',
      `${head}<comments ${names}><authors><author/></authors><commentList><comment authorId="0" ref="C3"><text><t xml:space="preserve">Проверить по решению
	-Айгүл</t></text></comment></commentList></comments>`,
    ],
    [
      'xl/drawings/drawing1.xml',
      'drawing',
      `${head}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">${anchor}</xdr:wsDr>`,
    ],
    [
      'xl/charts/chart1.xml',
      'drawingml.chart',
      `${head}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}"><c:chart><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:spPr><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></c:spPr><c:cat><c:strRef><c:f>'Оценка'!$C$3:$C$8</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'Оценка'!$D$3:$D$8</c:f><c:numCache/></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
    ],
    [
      'xl/drawings/vmlDrawing1.vml',
      '',
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><v:textbox/><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>',
    ],
    [
      'xl/workbook.xml',
      'sheet.main',
      `${head}<workbook ${names}><workbookPr/><sheets><sheet state="visible" name="Оценка" sheetId="1" r:id="rId1"/><sheet state="hidden" name="Списки" sheetId="2" r:id="rId2"/><sheet state="visible" name="Разное" sheetId="3" r:id="rId3"/></sheets><definedNames><definedName name="Баллы">'Оценка'!$D$3:$F$8</definedName></definedNames><calcPr/></workbook>`,
    ],
    [
      'xl/sharedStrings.xml',
      'sharedStrings',
      `${head}<sst xmlns="${MAIN}" count="${texts.length}" uniqueCount="${texts.length}">${texts.map((value) => `<si><t>${value}</t></si>`).join('')}</sst>`,
    ],
  ];
  const contentType = (type: string): string =>
    /drawing/.test(type)
      ? `application/vnd.openxmlformats-officedocument.${type}+xml`
      : `application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml`;
  return new Map([
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default ContentType="application/xml" Extension="xml"/><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/><Default ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing" Extension="vml"/>${parts
        .filter(([, type]) => type)
        .map(([path, type]) => `<Override ContentType="${contentType(type)}" PartName="/${path}"/>`)
        .join('')}</Types>`,
    ],
    ['_rels/.rels', relations(['officeDocument', 'xl/workbook.xml'])],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['worksheet', 'worksheets/sheet2.xml'],
        ['worksheet', 'worksheets/sheet3.xml'],
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ),
    ],
    [
      'xl/worksheets/_rels/sheet1.xml.rels',
      relations(
        ['comments', '../comments1.xml'],
        ['hyperlink', 'https://example.org/алга'],
        ['drawing', '../drawings/drawing1.xml'],
        ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ).replace('Target="https://example.org/алга"', 'Target="https://example.org/алга" TargetMode="External"'),
    ],
    ['xl/drawings/_rels/drawing1.xml.rels', relations(['chart', '../charts/chart1.xml'])],
    ...parts.map(([path, , xml]): [string, string] => [path, xml]),
  ]);
}
