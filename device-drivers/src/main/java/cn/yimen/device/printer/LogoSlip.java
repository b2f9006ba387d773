package cn.yimen.device.printer;

/// Puts a logo into the printer's lasting memory, and prints it from there as proof. For
/// technicians, once for each printer: the memory wears out. Printers without such a memory print
/// the logo only.
public record LogoSlip(Logo logo) implements Slip {}
