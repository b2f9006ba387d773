package cn.yimen.desk.manager;

/// In which language a day report is written.
public enum ReportLanguage {
    ZH,
    EN
}
