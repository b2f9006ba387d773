package cn.yimen.device.panel;

/// A panel's answer.
///
/// @param twice whether two panels gave it: they have the same address
record PanelEcho(boolean twice) {}
