package cn.yimen.device.panel;

/// What is known of one panel.
public enum PanelHealth {
    /// Never asked.
    UNKNOWN,
    WELL,
    /// Does not answer: no power, wrong address, wire off.
    SILENT,
    /// Something answers that makes no sense: two panels with this address speak at once, or the
    /// wire is bad.
    GARBLED,
    /// Two panels answered to this address.
    DOUBLE,
    /// It answered no.
    REFUSES
}
