package cn.yimen.device.printer;

import java.util.function.Consumer;

/// A slip that the program lays out itself (a receipt, a note to staff).
///
/// @param drawing called on the printer's thread, once for each try; puts pieces on the page from
///   top to bottom
public record FreeSlip(Consumer<PageBuilder> drawing) implements Slip {}
