package cn.yimen.display.overview.screen;

import cn.yimen.display.overview.MachineState.Help;
import cn.yimen.display.overview.MachineState.LowPaper;
import cn.yimen.display.overview.MachineState.Trouble;
import cn.yimen.display.overview.MachineState.Unheard;
import cn.yimen.display.overview.MachineState.Well;
import cn.yimen.display.overview.Overview.Kiosk;
import cn.yimen.ui.chart.LevelBar;
import cn.yimen.ui.chart.Steps;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.AlarmSign;
import cn.yimen.ui.icon.AlarmSign.Level;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.ZonedDateTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Kiosks with paper and devices: a mark and a word for each, the troubled first.
final class KiosksView {

    private static final double LEFT = 1216;
    private static final double RIGHT = 1574;
    private static final double TITLE = 876;
    private static final double TOP = 886;
    private static final double PITCH = 42;
    private static final double BOTTOM = 1056;
    private static final int ROOM = (int) ((BOTTOM - TOP) / PITCH);
    private static final double BAR = 1254;
    private static final double BAR_WIDTH = 36;
    private static final double BAR_HEIGHT = 14;
    private static final double SHEETS = 1378;
    private static final double WORDS = 1418;
    private static final Lettering TEXT = Lettering.of(18);

    private final Texts texts;

    KiosksView(Texts texts) {
        this.texts = texts;
    }

    /// What is drawn: those in trouble first, all in turn.
    record Shown(Paged<Kiosk> page, int most) {
        static Shown of(List<Kiosk> kiosks, ZonedDateTime now) {
            int most = kiosks.stream().mapToInt(k -> k.sheets().orElse(0)).max().orElse(0);
            return new Shown(Paged.of(kiosks, ROOM, now), most);
        }
    }

    Node of(Shown view) {
        var sheet = new Sheet();
        sheet.text(Lettering.of(24).bold(), texts.text("kiosks"), LEFT, TITLE);
        var kiosks = view.page().rows();
        int shown = kiosks.size();
        double top = Steps.top(view.most());
        for (int i = 0; i < shown; i++) {
            row(sheet, kiosks.get(i), TOP + i * PITCH, top);
        }
        sheet.rule(LEFT, RIGHT, TOP + shown * PITCH);
        if (view.page().pages() > 1) {
            var more = texts.text("page", view.page().page() + 1, view.page().pages());
            sheet.textEnding(Lettering.of(19).soft(), more, RIGHT, TITLE);
        }
        return sheet.pane();
    }

    /// @param most the end of all bars: paper is compared, not weighed against a roll
    private void row(Sheet sheet, Kiosk kiosk, double top, double most) {
        sheet.rule(LEFT, RIGHT, top);
        double baseline = top + 27;
        sheet.text(TEXT, texts.text("map.kiosk", kiosk.device()), LEFT, baseline);
        kiosk.sheets()
                .ifPresent(sheets -> {
                    double after = BAR + BAR_WIDTH + 6;
                    var area = new Area(BAR, top + 14, BAR_WIDTH, BAR_HEIGHT);
                    sheet.add(LevelBar.of(sheets / most, area));
                    var left = TEXT.fitted(texts.text("kiosk.sheets", sheets), SHEETS - after, 12);
                    sheet.at(left, SHEETS - left.getLayoutBounds().getWidth(), baseline);
                });
        sheet.at(mark(kiosk), WORDS - 32, top + 8);
        boolean quiet = kiosk.state() instanceof Well || kiosk.state() instanceof Unheard;
        var words = words(kiosk);
        sheet.at((quiet ? TEXT : TEXT.bold()).fitted(words, RIGHT - WORDS, 13), WORDS, baseline);
    }

    private static Pane mark(Kiosk kiosk) {
        return switch (kiosk.state()) {
            case Well _ -> IconView.plain(Icon.CHECK, 24, Tone.JADE);
            case Help _ -> IconView.plain(Icon.WARN, 24, Tone.CINNABAR_INK);
            case Trouble _ -> AlarmSign.of(Level.ORANGE, 24);
            case LowPaper _ -> AlarmSign.of(Level.YELLOW, 24);
            case Unheard _ -> IconView.plain(Icon.OFFLINE, 24, Tone.INK_SOFT);
        };
    }

    private String words(Kiosk kiosk) {
        return switch (kiosk.state()) {
            case Well _ -> texts.text("machine.well");
            case Help(long seconds, var taker, var guide) ->
                    taker.map(window -> texts.text("machine.help.taken", seconds, window.value()))
                            .or(() ->
                                    guide.map(who ->
                                            texts.text("machine.help.guide", seconds, who.value())))
                            .orElseGet(() -> texts.text("machine.help.open", seconds));
            case LowPaper _ -> texts.text("machine.paper-near-end");
            case Unheard _ -> texts.text("machine.unheard");
            case Trouble(String part, String word) -> trouble(part, word);
        };
    }

    private String trouble(String part, String word) {
        var fault = "machine." + word;
        var device = "machine." + part;
        if (part.equals("printer") && texts.has(fault)) {
            return texts.text(fault);
        }
        return texts.text(texts.has(device) ? device : "machine.trouble");
    }
}
