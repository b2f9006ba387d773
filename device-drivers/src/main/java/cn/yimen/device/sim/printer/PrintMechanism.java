package cn.yimen.device.sim.printer;

import cn.yimen.device.sim.printer.LineComposer.Modes;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Carries commands out on paper: modes, line, QR store, cutter.
final class PrintMechanism {

    private static final int DEFAULT_SPACING = 30;
    private static final int FEED_TO_CUT = 40;

    private final int lineDots;
    private final PaperRoll roll = new PaperRoll();
    private final LineComposer line;
    private final Tray tray;
    private QrSymbol qr = new QrSymbol();
    private BarSymbol barcode = new BarSymbol();
    private Optional<Command.Picture> stored = Optional.empty();

    /// Survives power cuts.
    private List<Command.Picture> logos = List.of();

    private int buzzed;
    private Modes modes = Modes.PLAIN;
    private int aligned;
    private int spacing = DEFAULT_SPACING;
    private boolean cutterJammed;
    private boolean cutterError;
    private long printedDots;

    PrintMechanism(int lineDots) {
        this.lineDots = lineDots;
        this.line = new LineComposer(lineDots);
        this.tray = new Tray(lineDots);
    }

    PaperRoll roll() {
        return roll;
    }

    Tray tray() {
        return tray;
    }

    long printedDots() {
        return printedDots;
    }

    int buzzed() {
        return buzzed;
    }

    boolean cutterError() {
        return cutterError;
    }

    void jamCutter(boolean jammed) {
        cutterJammed = jammed;
    }

    /// Leaves the cutter's error, if what jammed it was taken out.
    void recover() {
        cutterError &= cutterJammed;
    }

    void forgetLine() {
        line.clear();
    }

    void tearStrip() {
        tray.tear(roll.tear());
    }

    void execute(Command command) {
        tray.note(command);
        switch (command) {
            case Command.Glyph(int codePoint) -> glyph(codePoint);
            case Command.LineFeed _ -> printLine(spacing);
            case Command.Feed(int dots) -> feed(dots);
            case Command.Cut(int dots) -> cut(dots);
            case Command.Picture picture -> picture(picture);
            case Command.QrModule(int dots) -> qr.moduleDots(dots);
            case Command.QrLevel(int level) -> qr.level(level);
            case Command.QrStore(String data) -> qr.store(data);
            case Command.QrPrint _ -> print(qr.rows(lineDots, aligned));
            case Command.FeedLines(int lines) -> feed(lines * spacing);
            default -> stored(command);
        }
    }

    private void stored(Command command) {
        switch (command) {
            case Command.PictureStore(int rowBytes, int height, String rows) ->
                    stored = Optional.of(new Command.Picture(rowBytes, height, rows));
            case Command.PicturePrint _ -> stored.ifPresent(this::picture);
            case Command.LogosStore(List<Command.Picture> pictures) -> logos = pictures;
            case Command.LogoPrint(int number) when number >= 1 && number <= logos.size() ->
                    picture(logos.get(number - 1));
            case Command.BarcodeHeight(int dots) -> barcode.height(dots);
            case Command.BarcodeModule(int dots) -> barcode.moduleDots(dots);
            case Command.BarcodeText(int where) -> barcode.text(where);
            case Command.Barcode(String data) -> barcode(data);
            case Command.Buzz(int times) -> buzzed += times;
            default -> mode(command);
        }
    }

    private void barcode(String data) {
        List<BitSet> bars = barcode.bars(data, lineDots, aligned);
        if (bars.isEmpty()) {
            return;
        }
        if (barcode.textAbove()) {
            barcodeText(data);
        }
        print(bars);
        if (barcode.textBelow()) {
            barcodeText(data);
        }
    }

    private void barcodeText(String data) {
        CodeSets.text(data)
                .ifPresent(text -> {
                    text.chars().forEach(c -> line.add(c, Modes.PLAIN));
                    print(line.rows(aligned));
                });
    }

    private void mode(Command command) {
        switch (command) {
            case Command.Initialise _ -> initialise();
            case Command.Size(int width, int height) -> modes = modes.sized(width, height);
            case Command.Bold(boolean on) -> modes = modes.bold(on);
            case Command.Reversed(boolean on) -> modes = modes.reversed(on);
            case Command.Underline(int dots) -> modes = modes.underlined(dots);
            case Command.Spacing(int dots) -> line.spacing(dots);
            case Command.Move(int dots) -> line.move(dots);
            case Command.Aligned(int where) -> aligned = line.empty() ? where : aligned;
            case Command.LineSpacing(int dots) -> spacing = dots;
            case Command.Position(int dots) -> line.position(dots);
            default -> {}
        }
    }

    private void initialise() {
        line.clear();
        line.spacing(0);
        qr = new QrSymbol();
        barcode = new BarSymbol();
        stored = Optional.empty();
        modes = Modes.PLAIN;
        aligned = 0;
        spacing = DEFAULT_SPACING;
    }

    private void glyph(int codePoint) {
        if (!line.fits(codePoint, modes)) {
            printLine(spacing);
        }
        line.add(codePoint, modes);
    }

    private void printLine(int lineSpacing) {
        List<BitSet> rows = line.rows(aligned);
        print(rows);
        feed(Math.max(0, lineSpacing - rows.size()));
    }

    private void print(List<BitSet> rows) {
        for (BitSet row : rows) {
            printedDots += roll.advance(row) ? 1 : 0;
        }
    }

    private void feed(int dots) {
        for (int i = 0; i < dots && roll.advance(new BitSet()); i++) {
            printedDots++;
        }
    }

    private void cut(int dots) {
        if (!line.empty()) {
            printLine(spacing);
        }
        feed(FEED_TO_CUT + dots);
        if (roll.out()) {
            return;
        }
        if (cutterJammed) {
            cutterError = true;
        } else {
            tray.cut(roll.cut());
        }
    }

    private void picture(Command.Picture picture) {
        int width = picture.rowBytes() * 8;
        int indent = Math.max(0, (lineDots - width) * aligned / 2);
        for (int y = 0; y < picture.height(); y++) {
            var row = new BitSet();
            for (int x = 0; x < width && indent + x < lineDots; x++) {
                int octet = picture.rows().charAt(y * picture.rowBytes() + x / 8);
                row.set(indent + x, ((octet >> (7 - x % 8)) & 1) == 1);
            }
            print(List.of(row));
        }
    }
}
