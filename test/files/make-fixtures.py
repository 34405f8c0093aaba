# Makes made-by-openpyxl.xlsx and made-by-xlsxwriter.xlsx in fixtures/, and what LibreOffice makes of the latter:
#   apt-get install python3-openpyxl python3-xlsxwriter libreoffice-calc && python3 test/files/make-fixtures.py
import datetime
import os
import shutil
import subprocess
import tempfile

import openpyxl
import xlsxwriter
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

FIXTURES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "fixtures")
FIXED = datetime.datetime(2026, 11, 24, 8, 0)

TOP = ["Область", "Район", "Айыл өкмөтү", "Баллы", "", "", "Примечание"]
SECOND = ["", "", "", "Документы", "Механизм", "Бюджет", ""]
ROWS = [
    ["Баткенская", "Кадамжайский", "Халмион", 2, 1, 0, "по постановлению"],
    ["Баткенская", "Кадамжайский", "Алга", 3, 3, 2, ""],
    ["Чүйская", "Аламүдүнский", "Ленинское", 0, 0, 1, "=не формула"],
    ["Чүйская", "Сокулукский", "Ат-Башы", 1, 2, 2, ""],
    ["Нарынская", "Ат-Башинский", "Ак-Муз", 3, 2, 3, ""],
    ["Нарынская", "Нарынский", "Эмгек-Талаа", 1, 1, "", "нет данных"],
]
LONG = "Длинный текст решения айылного кеңеша. " * 1282
WHEN = [1, 58, 59, 60, 61, 45296, 45296.75, 0.25, 1.5]


def with_openpyxl(path):
    book = openpyxl.Workbook()
    book.properties.created = book.properties.modified = FIXED
    book.properties.creator = "Аналитик"
    sheet = book.active
    sheet.title = "Оценка"
    head = NamedStyle("Шапка", font=Font(bold=True, color="FFFFFF"), fill=PatternFill("solid", fgColor="1A73E8"))
    head.alignment = Alignment(wrap_text=True, horizontal="center", vertical="center", text_rotation=0)
    head.border = Border(bottom=Side("hair", color="00AA00"))
    book.add_named_style(head)
    for row in [TOP, SECOND] + ROWS:
        sheet.append([None if value == "" else value for value in row])
    sheet["G5"].data_type = "s"
    sheet["G5"].quotePrefix = True
    for row in sheet["A1:G2"]:
        for cell in row:
            cell.style = "Шапка"
    for ref in ("A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:G2"):
        sheet.merge_cells(ref)
    sheet["C3"].comment = Comment("Проверить по решению", "Айгүл", height=80, width=220)
    sheet["C3"].fill = PatternFill("lightUp", fgColor="FF0000")
    sheet["C4"].hyperlink = "https://example.org/алга"
    sheet["C4"].hyperlink.tooltip = "Сайт айыл өкмөтү"
    sheet["G4"].value = "=D4&E4"
    sheet.column_dimensions["C"].width = 24
    sheet.column_dimensions["M"].hidden = True
    sheet.row_dimensions[1].height = 30
    sheet.row_dimensions[8].hidden = True
    sheet.row_dimensions[4].outlineLevel = 1
    sheet.freeze_panes = "D3"
    for rule, ref in (
        (DataValidation("list", formula1='"0,1,2,3"', allow_blank=True, showErrorMessage=True), "D3:F1048576"),
        (DataValidation("list", formula1="$I$1:$I$3", promptTitle="Что", prompt="Из списка"), "G3:G8"),
        (DataValidation("list", formula1="Списки!$A$1:$A$3"), "A3:A8"),
        (DataValidation("decimal", operator="between", formula1="0", formula2="3"), "H3:H4"),
    ):
        sheet.add_data_validation(rule)
        rule.add(ref)
    red = PatternFill(bgColor="F4C7C3")
    sheet.conditional_formatting.add("D3:F8", CellIsRule("equal", ["0"], fill=red, font=Font(bold=True)))
    sheet.conditional_formatting.add("D3:F8", ColorScaleRule("min", None, "FFFFFF", "max", None, "57BB8A"))
    sheet.conditional_formatting.add("F3:F8", DataBarRule("num", 0, "num", 3, "638EC6"))
    chart = BarChart()
    chart.title = "Баллы"
    chart.add_data(Reference(sheet, min_col=4, max_col=6, min_row=2, max_row=8), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=3, min_row=3, max_row=8))
    sheet.add_chart(chart, "A12")
    sheet.print_title_rows = "1:2"
    sheet.print_area = "A1:G8"
    sheet.page_setup.orientation = "landscape"
    sheet.oddFooter.center.text = "&P из &N"
    lists = book.create_sheet("Списки")
    for row in (["Баткенская", 1], ["Чүйская", 2], ["Нарынская", 3]):
        lists.append(row)
    lists.sheet_state = "hidden"
    other = book.create_sheet("Разное")
    for number, value in enumerate(WHEN, 1):
        other.cell(number, 1, value).number_format = "dd.mm.yyyy hh:mm"
    for number, value in enumerate(["#N/A", "#DIV/0!", "=1/0", '=IF(A1>0,"да","нет")', True, "007", LONG[:50000]], 1):
        cell = other.cell(number, 2)
        cell.value = value
        if number == 6:
            cell.number_format = "@"
    other["C1"] = "Показатель"
    other["D1"] = "Доля"
    other["C2"], other["D2"], other["C3"], other["D3"] = "Документы", 0.5, "Механизм", 0.25
    table = Table(displayName="Доли", ref="C1:D3")
    table.tableStyleInfo = TableStyleInfo("TableStyleMedium9", showRowStripes=True)
    other.add_table(table)
    other.sheet_properties.tabColor = "34A853"
    other.protection.sheet = True
    other.protection.password = "тайна"
    other["D2"].protection = Protection(locked=False)
    book.defined_names.append(DefinedName("Баллы", attr_text="Оценка!$D$3:$F$8"))
    book.defined_names.append(DefinedName("Порог", attr_text="Разное!$D$2", localSheetId=2, hidden=True))
    book.save(path)


def with_xlsxwriter(path):
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": "Оценка", "author": "Аналитик", "created": FIXED})
    sheet, lists, other = (book.add_worksheet(name) for name in ("Оценка", "Списки", "Разное"))
    head = book.add_format(
        {"bold": True, "bg_color": "#1A73E8", "font_color": "white", "align": "center", "valign": "vcenter",
         "text_wrap": True, "border": 7, "border_color": "#00AA00"}
    )
    open_cell = book.add_format({"locked": False, "num_format": "0.0"})
    turned = book.add_format({"rotation": 45, "indent": 1, "diag_type": 1, "diag_border": 2})
    for column, text in enumerate(TOP):
        if column not in (3, 4, 5):
            sheet.merge_range(0, column, 1, column, text, head)
    sheet.merge_range("D1:F1", "Баллы", head)
    for column, text in enumerate(SECOND):
        if text:
            sheet.write(1, column, text, head)
    for number, row in enumerate(ROWS, 2):
        for column, value in enumerate(row):
            if value != "":
                sheet.write(number, column, value, open_cell if 3 <= column <= 5 else None)
    bold, red = book.add_format({"bold": True}), book.add_format({"font_color": "red", "italic": True})
    sheet.write_rich_string("C5", "Лен", bold, "инс", red, "кое")
    sheet.write_formula("G4", "=_xlfn.IFS(D4>2,\"много\",TRUE,\"мало\")", None, "много")
    sheet.write_formula("G6", "=AVERAGE(D6:F6)", None, 1.66666666666667)
    sheet.write_array_formula("G7:G7", "{=SUM(D7:F7*2)}", None, 16)
    sheet.write_url("C4", "https://example.org/алга", None, "Алга", "Сайт айыл өкмөтү")
    sheet.write_url("C6", "internal:'Разное'!A1", None, "Ат-Башы")
    sheet.write_comment("C3", "Проверить по решению", {"author": "Айгүл", "visible": True, "color": "#CCFFCC"})
    sheet.set_column("C:C", 24)
    sheet.set_column("M:XFD", None, None, {"hidden": True})
    sheet.set_column("I:I", 12, book.add_format({"bg_color": "#FFF2CC"}))
    sheet.set_row(0, 30)
    sheet.set_row(7, None, None, {"hidden": True})
    sheet.set_row(3, None, None, {"level": 1})
    sheet.freeze_panes(2, 3)
    sheet.data_validation("D3:F1048576", {"validate": "list", "source": ["0", "1", "2", "3"], "error_title": "Балл"})
    sheet.data_validation("G3:G8", {"validate": "list", "source": "=$I$1:$I$3", "input_message": "Из списка"})
    sheet.data_validation("A3:A8", {"validate": "list", "source": "=Списки!$A$1:$A$3"})
    sheet.data_validation("H3:H4", {"validate": "custom", "value": "=LEN(H3)<9"})
    zero = book.add_format({"bg_color": "#F4C7C3", "bold": True})
    sheet.conditional_format("D3:F8", {"type": "cell", "criteria": "==", "value": 0, "format": zero})
    sheet.conditional_format("D3:F8", {"type": "2_color_scale"})
    sheet.conditional_format("F3:F8", {"type": "data_bar", "data_bar_2010": True, "bar_solid": True})
    chart = book.add_chart({"type": "line"})
    chart.add_series({"name": "=Оценка!$D$2", "categories": "=Оценка!$C$3:$C$8", "values": "=Оценка!$D$3:$D$8",
                      "trendline": {"type": "linear"}})
    sheet.insert_chart("A12", chart)
    sheet.add_sparkline("H3", {"range": "Оценка!D3:F3"})
    sheet.repeat_rows(0, 1)
    sheet.print_area("A1:G8")
    sheet.set_footer("&C&P из &N")
    for number, (text, value) in enumerate((("Баткенская", 1), ("Чүйская", 2), ("Нарынская", 3))):
        lists.write_row(number, 0, (text, value))
    lists.hide()
    when = book.add_format({"num_format": "dd.mm.yyyy hh:mm"})
    for number, value in enumerate(WHEN):
        other.write_number(number, 0, value, when)
    other.write_formula("B1", "=NA()", None, "#N/A")
    other.write_formula("B2", "=1/0", None, "#DIV/0!")
    other.write_formula("B3", "=IF(A1>0,\"да\",\"нет\")", None, "да")
    other.write_boolean("B4", True)
    other.write_string("B5", "007", book.add_format({"num_format": "@"}))
    other.write_string("B6", LONG[:32767])
    other.add_table("C1:D3", {"name": "Доли", "columns": [{"header": "Показатель"}, {"header": "Доля"}],
                              "data": [["Документы", 0.5], ["Механизм", 0.25]]})
    other.write_blank("F1", None, turned)
    other.set_tab_color("#34A853")
    other.protect("тайна", {"sort": True, "autofilter": True})
    book.define_name("Баллы", "=Оценка!$D$3:$F$8")
    book.define_name("Разное!Порог", "=Разное!$D$2")
    book.close()


def through_libreoffice(path, target):
    with tempfile.TemporaryDirectory() as work:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to",
             "xlsx:Calc MS Excel 2007 XML", "--outdir", f"{work}/out", path],
            check=True, stdout=subprocess.DEVNULL, timeout=180,
        )
        shutil.copy(os.path.join(work, "out", os.path.basename(path)), target)


if __name__ == "__main__":
    made = [os.path.join(FIXTURES, f"made-by-{name}.xlsx") for name in ("openpyxl", "xlsxwriter", "libreoffice")]
    with_openpyxl(made[0])
    with_xlsxwriter(made[1])
    through_libreoffice(made[1], made[2])
    for path in made:
        print(os.path.getsize(path), os.path.basename(path))
