package cn.yimen.device.printer;

/// What the ticket printer prints.
public sealed interface Slip permits TicketSlip, GuideSlip, TestSlip, LogoSlip, FreeSlip {}
