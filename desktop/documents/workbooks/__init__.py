"""Workbooks that the office sends: written by XlsxWriter, whose formulas carry their results.

openpyxl writes formulas without results, so a preview, or a program of the level above that reads values only, would
find every total empty. XlsxWriter stores the result beside each formula, caches the chart's data, and is faster;
one library for every workbook that goes out. Nothing here is imported before a workbook is written.
"""
