package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import java.util.Optional;

/// The regions of a panel: lintel, threshold, and the page between them, which on wide panels has a
/// rail at its left for what the page is about and what it proposes.
///
/// @param header the lintel with the hall's name; never touchable
/// @param footer the threshold with its keys
/// @param content where the page may stand; in low reach the lower part only
/// @param rail title, notices, acts; empty on an upright panel, where they share one column with
///   the rest
/// @param body what the page offers
/// @param primary the one primary act
/// @param secondary the second key beside it
/// @param gap between blocks
public record Frame(
        Look look,
        Area header,
        Area footer,
        Area content,
        Optional<Area> rail,
        Area body,
        Area primary,
        Area secondary,
        double gap) {

    /// Where the keyboard stands: over the lower part of an upright page, over the right of a wide
    /// one.
    private static final double KEYBOARD_HEIGHT = 736;

    static Frame of(Look look) {
        return switch (look.form()) {
            case PORTRAIT -> portrait(look);
            case LANDSCAPE ->
                    wide(look, new Measures(64, 24, 132, 148, 40, 28, 536, 152, 112, 160));
            case SQUARE -> wide(look, new Measures(40, 16, 112, 136, 24, 24, 368, 200, 100, 100));
        };
    }

    private static Frame portrait(Look look) {
        double header = look.elder() ? 184 : 148;
        double footer = look.elder() ? 208 : 176;
        double bottom = 1920 - footer;
        double act = look.elder() ? 168 : 144;
        double top = look.lowReach() ? 480 : header + 40;
        var content = new Area(64, top, 952, bottom - 24 - top);
        double acts = bottom - 24 - act;
        return new Frame(
                look,
                new Area(0, 0, 1080, header),
                new Area(0, bottom, 1080, footer),
                content,
                Optional.empty(),
                content,
                new Area(64, acts, 952, act),
                new Area(64, acts, 320, act),
                24);
    }

    /// @param top between the lintel and the page
    /// @param bottom between the page and the threshold
    /// @param lowered what the page gives up at its top in low reach
    private record Measures(
            double margin,
            double gap,
            double header,
            double footer,
            double top,
            double bottom,
            double rail,
            double primary,
            double secondary,
            double lowered) {

        /// Elder type needs the room more.
        double lowered(Look look) {
            return look.lowReach() ? look.elder() ? lowered * 0.3 : lowered : 0;
        }
    }

    private static Frame wide(Look look, Measures m) {
        double grown = look.elder() ? 16 : 0;
        double width = look.form().width();
        double header = m.header() + grown;
        double footer = m.footer() + grown;
        double top = header + m.top() - grown / 2 + m.lowered(look);
        double bottom = look.form().height() - footer - m.bottom() + grown / 2;
        var content = new Area(m.margin(), top, width - 2 * m.margin(), bottom - top);
        double left = m.margin() + m.rail() + (look.form() == PanelForm.SQUARE ? 16 : 48);
        double primary = bottom - m.primary();
        return new Frame(
                look,
                new Area(0, 0, width, header),
                new Area(0, look.form().height() - footer, width, footer),
                content,
                Optional.of(new Area(m.margin(), top, m.rail(), bottom - top)),
                new Area(left, top, width - m.margin() - left, bottom - top),
                new Area(m.margin(), primary, m.rail(), m.primary()),
                new Area(m.margin(), primary - m.gap() - m.secondary(), m.rail(), m.secondary()),
                m.gap());
    }

    /// The primary act where a second key stands beside it.
    public Area primaryBeside() {
        return rail.isPresent()
                ? primary
                : new Area(
                        secondary.right() + 24,
                        primary.y(),
                        primary.right() - secondary.right() - 24,
                        primary.height());
    }

    /// Between the lintel and a page that lies low.
    public Optional<Area> still() {
        return look.lowReach()
                ? Optional.of(
                        new Area(
                                content.x(),
                                header.bottom(),
                                content.width(),
                                content.y() - header.bottom()))
                : Optional.empty();
    }

    /// Where keys to type with stand, over the whole width of an upright panel.
    public Area keyboard() {
        double top = footer.y() - KEYBOARD_HEIGHT;
        return rail.isPresent() ? body : new Area(0, top, footer.width(), KEYBOARD_HEIGHT);
    }

    /// A key of the threshold, 0 to 5: 返回 退出 语言 长辈版 无障碍 求助. On wide panels the first two stand
    /// left, the others right.
    public Area footerKey(int place) {
        double height = footer.height() - (look.isWide() ? 28 : 40);
        double y =
                footer.y() + (look.isWide() ? 14 : 20) - (look.form() == PanelForm.SQUARE ? 2 : 0);
        double help = helpWidth();
        double width = keyWidth();
        if (place == 5) {
            return new Area(content.right() - help, y, help, height);
        }
        if (look.isWide() && place >= 2) {
            double right = content.right() - help - 16 - (4 - place) * (width + 16);
            return new Area(right - width, y, width, height);
        }
        return new Area(content.x() + place * (width + 16), y, width, height);
    }

    private double keyWidth() {
        return switch (look.form()) {
            case PORTRAIT -> 136;
            case LANDSCAPE -> 168;
            case SQUARE -> 120;
        };
    }

    private double helpWidth() {
        return switch (look.form()) {
            case PORTRAIT -> 192;
            case LANDSCAPE -> 240;
            case SQUARE -> 200;
        };
    }
}
