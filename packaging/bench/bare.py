"""The least window of the same kind: a table and a text area, no data."""

import sys

from clock import Clock
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QSplitter, QTableView

application = QApplication(sys.argv)
window = QMainWindow()
splitter = QSplitter()
area = QPlainTextEdit()
splitter.addWidget(area)
splitter.addWidget(QTableView())
window.setCentralWidget(splitter)
window.resize(1240, 860)
clock = Clock(area)
window.show()
raise SystemExit(application.exec())
