package cn.yimen.desk.manager;

/// In which form a day report is saved.
public enum ReportForm {
    PDF,
    CSV
}
