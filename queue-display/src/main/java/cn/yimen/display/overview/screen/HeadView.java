package cn.yimen.display.overview.screen;

import cn.yimen.display.overview.Overview.Alone;
import cn.yimen.display.overview.Overview.Away;
import cn.yimen.display.overview.Overview.Connected;
import cn.yimen.display.overview.Overview.Head;
import cn.yimen.display.overview.Overview.Live;
import cn.yimen.display.overview.Overview.Stale;
import cn.yimen.display.overview.Overview.Unheard;
import cn.yimen.display.overview.Overview.Unknown;
import cn.yimen.display.overview.Overview.Uplink;
import cn.yimen.display.overview.Overview.WithoutFigures;
import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.state.EmergencyNow;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The dark band: the hall's name over its gold rule, the way to the province, date and clock; or,
/// in amber, that nothing has been heard for so many seconds.
final class HeadView {

    private static final Area BAND = new Area(0, 0, 1920, 80);
    private static final double BASELINE = 51;
    private static final double LEFT = 40;
    private static final double RIGHT = 1880;
    private static final Lettering NAME = Lettering.of(33).bold().in(Tone.PAPER);
    private static final Lettering PLACE = Lettering.of(25).in(Tone.BOARD_SOFT);
    private static final Lettering SMALL = Lettering.of(22).in(Tone.PAPER);
    private static final Lettering CLOCK = Lettering.of(46).bold().in(Tone.PAPER);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("H:mm:ss");

    private final Texts texts;
    private final Moments moments;

    HeadView(Texts texts, Moments moments) {
        this.texts = texts;
        this.moments = moments;
    }

    Node of(Head head) {
        var sheet = new Sheet();
        sheet.put(ground(head).ground(new Region()), BAND);
        var name = sheet.text(NAME, head.hall(), LEFT, BASELINE);
        double width = name.getLayoutBounds().getWidth();
        if (width > 0) {
            sheet.put(Tone.GOLD.ground(new Region()), new Area(LEFT, 62, width, 3));
        }
        sheet.text(PLACE, texts.text("title.short"), LEFT + width + 30, BASELINE - 1);
        var clock = sheet.textEnding(CLOCK, moments.time(head.time()), RIGHT, BASELINE + 5);
        var day = moments.weekday(head.time().toLocalDate());
        var date = sheet.textEnding(PLACE, day, clock.getLayoutX() - 24, BASELINE);
        double right = date.getLayoutX() - 40;
        switch (head.link()) {
            case Live _ when head.emergency().isPresent() ->
                    emergency(sheet, head, head.emergency().get(), right);
            case Live _ -> uplink(sheet, head.uplink(), right);
            case WithoutFigures _ -> amber(sheet, texts.text("link.figures"), right);
            case Unheard _ -> amber(sheet, texts.text("link.unheard"), right);
            case Stale(long seconds, var since) ->
                    amber(sheet, texts.text("link.stale", seconds, SECONDS.format(since)), right);
        }
        return sheet.pane();
    }

    private static Tone ground(Head head) {
        return head.emergency()
                .flatMap(EmergencyNow::kind)
                .filter(kind -> kind == EmergencyKind.EVACUATE || kind == EmergencyKind.SHELTER)
                .map(_ -> Tone.CINNABAR_INK)
                .orElse(Tone.INDIGO_DEEP);
    }

    /// In the place of the way to the province: what it is, since when, and what managers do.
    private void emergency(Sheet sheet, Head head, EmergencyNow now, double right) {
        var kind = now.kind().map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var since = moments.time(now.since().atZone(head.time().getZone()));
        var words = texts.text("emergency." + kind.orElse("lifted"), since);
        amber(sheet, kind.isPresent() ? Icon.WARN : Icon.CHECK, words, right);
    }

    private void uplink(Sheet sheet, Uplink uplink, double right) {
        var words =
                switch (uplink) {
                    case Connected(long pending) -> texts.text("uplink.connected", pending);
                    case Away(long pending, var oldest) ->
                            oldest.map(age ->
                                            texts.text(
                                                    "uplink.away.since", pending, age.toMinutes()))
                                    .orElseGet(() -> texts.text("uplink.away", pending));
                    case Alone _ -> texts.text("uplink.alone");
                    case Unknown _ -> texts.text("uplink.unknown");
                };
        var text = sheet.textEnding(SMALL, words, right, BASELINE - 2);
        if (uplink instanceof Connected) {
            sheet.at(IconView.plain(Icon.CHECK, 26, Tone.BOARD_INDIGO), text.getLayoutX() - 34, 30);
        } else if (uplink instanceof Away) {
            sheet.at(
                    IconView.plain(Icon.OFFLINE, 28, Tone.BOARD_AMBER), text.getLayoutX() - 38, 29);
        }
    }

    private static void amber(Sheet sheet, String words, double right) {
        amber(sheet, Icon.OFFLINE, words, right);
    }

    private static void amber(Sheet sheet, Icon icon, String words, double right) {
        var lettering = Lettering.of(22).bold();
        double width = lettering.width(words) + 76;
        var field = Tone.BOARD_AMBER.ground(new Region());
        field.setStyle("-fx-background-radius: 10;");
        sheet.put(field, new Area(right - width, 16, width, 48));
        sheet.at(IconView.plain(icon, 30, Tone.INK), right - width + 16, 25);
        sheet.text(lettering, words, right - width + 58, BASELINE - 3);
    }
}
