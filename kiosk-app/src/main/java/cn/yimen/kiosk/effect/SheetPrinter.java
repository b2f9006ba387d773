package cn.yimen.kiosk.effect;

import cn.yimen.device.a4.A4JobId;
import cn.yimen.device.a4.A4Outcome;
import cn.yimen.device.a4.A4Printer;
import cn.yimen.kiosk.flow.Certifying.End;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// Puts a document on A4 paper, and says what became of it.
@FunctionalInterface
public interface SheetPrinter {

    /// A machine without an A4 printer.
    SheetPrinter NONE = (_, _) -> End.NO_PRINTER;

    /// Waits for the end; the same file is never printed a second time unasked.
    ///
    /// @param file names the wish
    End print(byte[] pdf, UUID file);

    static SheetPrinter of(Optional<A4Printer> printer) {
        return printer.<SheetPrinter>map(there -> (pdf, file) -> printed(there, pdf, file))
                .orElse(NONE);
    }

    private static End printed(A4Printer printer, byte[] pdf, UUID file) {
        var within = Duration.ofMinutes(2);
        return switch (printer.print(pdf, new A4JobId(file), within).outcome().join()) {
            case A4Outcome.Printed _ -> End.OUT;
            case A4Outcome.NotPrinted _, A4Outcome.Cancelled _ -> End.NOT_OUT;
            case A4Outcome.PrintUnknown _ -> End.ASKED;
        };
    }
}
