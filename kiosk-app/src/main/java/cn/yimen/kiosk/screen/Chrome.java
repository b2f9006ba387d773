package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Manner;
import cn.yimen.kiosk.flow.MannerChoices;
import cn.yimen.kiosk.flow.MannerTouch;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The lintel with the hall's name and the threshold with its keys; the page lies between them.
final class Chrome {
    private static final Set<FooterKey> ALWAYS =
            Set.of(FooterKey.LANGUAGE, FooterKey.ELDER, FooterKey.ACCESS, FooterKey.HELP);

    private final Surroundings around;
    private final Branding branding;
    private final Sheet header = new Sheet(ground(Layout.HEADER));
    private final Sheet footer = new Sheet(ground(Layout.FOOTER));
    private final Map<FooterKey, Button> keys = new EnumMap<>(FooterKey.class);
    private final Pane enquiry = new Pane();
    private final Drawn<Heading> heading = new Drawn<>(this::drawHeading);
    private final Drawn<Threshold> threshold = new Drawn<>(this::drawThreshold);

    private Manner manner = Manner.USUAL;

    private record Heading(String hall, String machine, String time, String date) {}

    private record Threshold(
            Set<FooterKey> offered, boolean elder, String phone, boolean attract) {}

    Chrome(Surroundings around, Branding branding) {
        this.around = around;
        this.branding = branding;
        add(FooterKey.BACK, around.send(KioskEvent.Key.BACK));
        add(FooterKey.EXIT, around.send(KioskEvent.Key.EXIT));
        add(FooterKey.LANGUAGE, around.send(new MannerTouch.Choices(MannerChoices.LANGUAGE)));
        add(FooterKey.ELDER, this::switchElder);
        add(FooterKey.ACCESS, around.send(new MannerTouch.Choices(MannerChoices.ACCESS)));
        add(FooterKey.HELP, around.send(KioskEvent.Key.HELP));
        footer.add(enquiry);
        header.pane().setAccessibleRole(AccessibleRole.TOOL_BAR);
        footer.pane().setAccessibleRole(AccessibleRole.TOOL_BAR);
        footer.pane().getStyleClass().add("threshold");
    }

    Region header() {
        return header.pane();
    }

    Region footer() {
        return footer.pane();
    }

    void show(Kiosk kiosk) {
        manner = kiosk.session().manner();
        var world = kiosk.world();
        var now = world.localTime();
        heading.show(
                new Heading(
                        world.config()
                                .map(HallConfig::name)
                                .orElseGet(() -> around.text("product")),
                        machine(world.device().value()),
                        around.moments().time(now),
                        around.moments().weekday(now.toLocalDate())));
        var offered = Offered.footer(kiosk.state());
        threshold.show(
                new Threshold(
                        offered,
                        manner.elder(),
                        branding.enquiries(world.config().map(HallConfig::phone).orElse("")),
                        Offered.isUnvisited(kiosk.state())));
    }

    /// `自助取号机 · K3`; the region's name or 长辈版 in the first place.
    private String machine(String device) {
        if (manner.elder()) {
            return around.text("header.elder", device);
        }
        return branding.name()
                .map(name -> name + " · " + device)
                .orElseGet(() -> around.text("header.machine", device));
    }

    private void switchElder() {
        around.sink().accept(new MannerTouch.Elder(!manner.elder()));
    }

    private void drawHeading(Heading view) {
        header.clear();
        var rule = Tone.GOLD.ground(new Region());
        header.put(rule, new Area(0, 144, Layout.WIDTH, 4));
        header.at(branding.mark(80), Layout.LEFT, 30);
        var light = Lettering.LABEL.in(Tone.LINTEL_TEXT);
        var soft = Lettering.CAPTION.in(Tone.LINTEL_SOFT);
        header.text(light.bold(), view.hall(), 168, 72);
        header.text(soft, view.machine(), 168, 109);
        header.textEnding(light.sized(56).bold(), view.time(), Layout.RIGHT, 79);
        header.textEnding(soft, view.date(), Layout.RIGHT, 115);
    }

    private void drawThreshold(Threshold view) {
        enquiry.getChildren().clear();
        boolean phone = view.attract() && !view.phone().isEmpty();
        keys.forEach((key, button) -> {
            boolean offered = ALWAYS.contains(key) || view.offered().contains(key);
            button.setDisable(!offered);
            button.setVisible(ALWAYS.contains(key) || !view.attract());
            Key.face(button, face(key, offered), around.text("footer." + word(key)));
        });
        if (phone) {
            var sheet = new Sheet(enquiry);
            sheet.text(
                    Lettering.CAPTION.in(Tone.LINTEL_SOFT),
                    around.text("footer.enquiry"),
                    Layout.LEFT,
                    76);
            sheet.text(Lettering.LABEL.bold().in(Tone.LINTEL_TEXT), view.phone(), Layout.LEFT, 122);
        }
    }

    private void add(FooterKey key, Runnable action) {
        var style = key == FooterKey.HELP ? KeyStyle.LIGHT : KeyStyle.LINTEL;
        var button = Key.of(style, new Pane(), "", action);
        keys.put(key, button);
        footer.put(button, Layout.footer(key).moved(0, -Layout.FOOTER.y()));
    }

    private String word(FooterKey key) {
        return key == FooterKey.ELDER && manner.elder()
                ? "standard"
                : key.name().toLowerCase(Locale.ROOT);
    }

    private Node face(FooterKey key, boolean offered) {
        var tone =
                key == FooterKey.HELP
                        ? Tone.INDIGO_DEEP
                        : offered ? Tone.LINTEL_TEXT : Tone.LINTEL_OFF;
        double room = Layout.footer(key).width() - 12;
        var words = around.text("footer." + word(key));
        var label = Lettering.CAPTION.bold().in(tone).fitted(words, room, 20);
        return Row.above(2, IconView.plain(key.icon(), 52, tone), label);
    }

    private static Pane ground(Area area) {
        return Tone.INDIGO_DEEP.ground(area.place(new Pane()));
    }
}
