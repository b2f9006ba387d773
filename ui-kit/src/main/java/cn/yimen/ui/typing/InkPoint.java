package cn.yimen.ui.typing;

/// Where a finger was on the pad: 0–1 from left to right and from top to bottom.
public record InkPoint(double x, double y) {}
