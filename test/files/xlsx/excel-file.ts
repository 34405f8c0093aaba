// A small .xlsx as Excel writes one: themes, shared formulas, tables, drawings, its own extensions.

import { writeZip } from '../../../src/files/xlsx/zip';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relations = (...list: [id: string, type: string, target: string][]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

const scheme = [
  '000000',
  'FFFFFF',
  '44546A',
  'E7E6E6',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];
const slots = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The parts by path; a test may change one before it is zipped. */
export function excelParts(): Map<string, string | Uint8Array> {
  const worksheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
  const overrides: [string, string][] = [
    ['/xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
    ['/xl/worksheets/sheet1.xml', worksheet],
    ['/xl/worksheets/sheet2.xml', worksheet],
    ['/xl/chartsheets/sheet1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml'],
    ['/xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['/xl/styles.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'],
    ['/xl/sharedStrings.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'],
    ['/xl/tables/table1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml'],
    ['/xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['/xl/drawings/drawing2.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['/xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
    ['/xl/charts/chart2.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  ];
  return new Map<string, string | Uint8Array>([
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('')}</Types>`,
    ],
    ['_rels/.rels', relations(['rId1', 'officeDocument', 'xl/workbook.xml'])],
    [
      'xl/workbook.xml',
      `${head}<workbook ${MAIN} ${R}><workbookPr defaultThemeVersion="166925"/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Данные" sheetId="4" r:id="rId1"/><sheet name="Списки" sheetId="5" r:id="rId2"/><sheet name="Диаграмма1" sheetId="9" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Данные!$A$1:$F$9</definedName><definedName name="Местное" localSheetId="1">Списки!$A$1:$A$2</definedName><definedName name="Скрытое" hidden="1">Данные!$A$1</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ['rId3', 'chartsheet', 'chartsheets/sheet1.xml'],
        ['rId4', 'theme', 'theme/theme1.xml'],
        ['rId5', 'styles', 'styles.xml'],
        ['rId6', 'sharedStrings', 'sharedStrings.xml'],
      ),
    ],
    [
      'xl/theme/theme1.xml',
      `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Своя"><a:themeElements><a:clrScheme name="Своя">${slots.map((slot, index) => `<a:${slot}><a:srgbClr val="${scheme[index]}"/></a:${slot}>`).join('')}</a:clrScheme></a:themeElements></a:theme>`,
    ],
    [
      'xl/styles.xml',
      `${head}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><sz val="11"/><color theme="0"/><name val="Calibri"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.59999389629810485"/></patternFill></fill><fill><patternFill patternType="lightUp"><fgColor rgb="FFFF0000"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1"><alignment textRotation="45" wrapText="1"/></xf><xf numFmtId="164" applyNumberFormat="1"/><xf fillId="3" applyFill="1"/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs><dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><fill><patternFill><bgColor theme="9"/></patternFill></fill></dxf></dxfs></styleSheet>`,
    ],
    [
      'xl/sharedStrings.xml',
      `${head}<sst ${MAIN} count="5" uniqueCount="5"><si><t>Название</t></si><si><t>Балл</t></si><si><t>Вдвое</t></si><si><r><t xml:space="preserve">Ак-</t></r><r><rPr><b/><color rgb="FFFF0000"/></rPr><t>Суу</t></r></si><si><t>Жал</t></si></sst>`,
    ],
    [
      'xl/worksheets/sheet1.xml',
      `${head}<worksheet ${MAIN} ${R} xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00}"><sheetPr><tabColor theme="5"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="10" defaultRowHeight="15"/><cols><col min="2" max="3" width="20.7109375" customWidth="1"/><col min="5" max="16384" width="12" hidden="1"/></cols><sheetData>` +
        '<row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c></row>' +
        '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>2</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*$B$2+_xlfn.IFNA(B2,0)</f><v>6</v></c></row>' +
        '<row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3" s="3"><v>1</v></c><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>' +
        '<row r="4" hidden="1"><c r="A4" s="2"><v>60</v></c><c r="B4" s="2"><v>61.25</v></c><c r="C4"><f t="shared" si="0"/><v>0</v></c></row>' +
        '<row r="5"><c r="A5" s="2"><v>45296.123456789</v></c><c r="B5" t="e"><v>#N/A</v></c><c r="C5" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D5" t="str"><f>"a"&amp;"б"</f><v>aб</v></c></row>' +
        `</sheetData><autoFilter ref="A1:C5"><filterColumn colId="0"><customFilters><customFilter operator="notEqual" val="x"/></customFilters></filterColumn></autoFilter><mergeCells count="1"><mergeCell ref="D1:E2"/></mergeCells>` +
        '<conditionalFormatting sqref="B2:B1048576"><cfRule type="cellIs" dxfId="0" priority="2" operator="equal"><formula>"нет"</formula></cfRule><cfRule type="top10" dxfId="1" priority="1" percent="1" rank="7"/></conditionalFormatting>' +
        '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="Балл" prompt="0–3" sqref="B2:B1048576" xr:uid="{01}"><formula1>"0, 1,2,3"</formula1></dataValidation><dataValidation type="whole" operator="between" showErrorMessage="1" errorTitle="Нет" sqref="D2:D9 F2"><formula1>0</formula1><formula2>3</formula2></dataValidation></dataValidations>' +
        `<hyperlinks><hyperlink ref="A3" location="Списки!A1" display="Жал"/></hyperlinks><pageMargins left="0.1" right="0.1" top="0.2" bottom="0.2" header="0.3" footer="0.3"/><pageSetup paperSize="9" scale="80" orientation="landscape" r:id="rId9"/><headerFooter><oddFooter>&amp;P из &amp;N</oddFooter></headerFooter><drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts>` +
        '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1" xr:uid="{02}"><x14:formula1><xm:f>Списки!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>A2:A9</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Данные!B2:B4</xm:f><xm:sqref>D4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>',
    ],
    [
      'xl/worksheets/_rels/sheet1.xml.rels',
      relations(['rId1', 'drawing', '../drawings/drawing1.xml'], ['rId2', 'table', '../tables/table1.xml']),
    ],
    [
      'xl/worksheets/sheet2.xml',
      `${head}<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>да</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2" s="4" t="inlineStr"><x:is><x:t>нет</x:t></x:is></x:c></x:row></x:sheetData><x:sheetProtection password="CC1A" sheet="1" objects="1" scenarios="1"/></x:worksheet>`,
    ],
    [
      'xl/chartsheets/sheet1.xml',
      `${head}<chartsheet ${MAIN} ${R}><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    ],
    ['xl/chartsheets/_rels/sheet1.xml.rels', relations(['rId1', 'drawing', '../drawings/drawing2.xml'])],
    [
      'xl/tables/table1.xml',
      `${head}<table ${MAIN} id="1" name="Таблица1" displayName="Таблица1" ref="A1:C5" totalsRowShown="0"><autoFilter ref="A1:C5"/><tableColumns count="3"><tableColumn id="1" name="Название"/><tableColumn id="2" name="Балл" dataDxfId="1"/><tableColumn id="3" name="Вдвое"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
    ],
    [
      'xl/drawings/drawing1.xml',
      `${head}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchor('rId1', 'Диаграмма 1')}<xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>9525</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="952500" cy="952500"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Герб"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip ${R} r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`,
    ],
    [
      'xl/drawings/_rels/drawing1.xml.rels',
      relations(['rId1', 'chart', '../charts/chart1.xml'], ['rId2', 'image', '../media/image1.png']),
    ],
    [
      'xl/drawings/drawing2.xml',
      `${head}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchor(
        'rId1',
        'Диаграмма 1',
      )
        .replace(/<xdr:from>.*<\/xdr:to>/, '<xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>')
        .replace(/twoCellAnchor/g, 'absoluteAnchor')}</xdr:wsDr>`,
    ],
    ['xl/drawings/_rels/drawing2.xml.rels', relations(['rId1', 'chart', '../charts/chart2.xml'])],
    ['xl/charts/chart1.xml', chart('lineChart', 'Линия')],
    ['xl/charts/chart2.xml', chart('lineChart', 'Отдельно')],
    ['xl/media/image1.png', PIXEL],
  ]);
}

function anchor(relation: string, name: string): string {
  const corner = (column: number, row: number): string =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return `<xdr:twoCellAnchor><xdr:from>${corner(1, 7)}</xdr:from><xdr:to>${corner(4, 17)}</xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ${R} r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}

function chart(kind: string, title: string): string {
  return `${head}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ${R}><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:${kind}><c:grouping val="standard"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Данные!$B$1</c:f></c:strRef></c:tx><c:spPr><a:ln w="28575"><a:prstDash val="sysDot"/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker><c:cat><c:strRef><c:f>Данные!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Данные!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:${kind}><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
}

export function zipped(parts: ReadonlyMap<string, string | Uint8Array>): Promise<Uint8Array> {
  const bytes = [...parts].map(([path, content]): [string, Uint8Array] => [
    path,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  ]);
  return writeZip(new Map(bytes));
}
