package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Manner;
import cn.yimen.kiosk.flow.MannerChoices;
import cn.yimen.kiosk.flow.MannerTouch;
import cn.yimen.kiosk.flow.Outage;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.LocalDate;
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
///
/// Heights within them are parts of their own height: the same on every panel and in elder type.
final class Chrome {
    private static final Set<FooterKey> ALWAYS =
            Set.of(FooterKey.LANGUAGE, FooterKey.ELDER, FooterKey.ACCESS, FooterKey.HELP);
    private static final double RULE = 4;
    private static final double GAP = 24;
    private static final double BAND_ROOM = 8;
    private static final double STILL_RULE = 160;
    private static final double STILL_SHARE = 0.45;

    /// Height that the header's two lines need for each part of their standard size.
    private static final double ELDER_LINE = 133;

    /// Below this height the header's two lines stand further apart.
    private static final double LOW = 120;

    private final Surroundings around;
    private final Branding branding;
    private final Look look;
    private final Frame frame;
    private final Sheet header;
    private final Sheet still = new Sheet();
    private final Sheet footer;
    private final Map<FooterKey, Button> keys = new EnumMap<>(FooterKey.class);
    private final Pane enquiry = new Pane();
    private final Drawn<Heading> heading = new Drawn<>(this::drawHeading);
    private final Drawn<Threshold> threshold = new Drawn<>(this::drawThreshold);
    private Manner manner = Manner.USUAL;

    private record Heading(String hall, String machine, String time, String date, boolean card) {}

    private record Threshold(
            Set<FooterKey> offered, boolean helped, boolean elder, String phone, boolean attract) {}

    Chrome(Surroundings around, Branding branding) {
        this.around = around;
        this.branding = branding;
        look = around.look();
        frame = look.frame();
        header = new Sheet(ground(frame.header()));
        footer = new Sheet(ground(frame.footer()));
        add(FooterKey.BACK, around.send(KioskEvent.Key.BACK));
        add(FooterKey.EXIT, around.send(KioskEvent.Key.EXIT));
        add(FooterKey.LANGUAGE, around.send(new MannerTouch.Choices(MannerChoices.LANGUAGE)));
        add(FooterKey.ELDER, this::switchElder);
        add(FooterKey.ACCESS, around.send(new MannerTouch.Choices(MannerChoices.ACCESS)));
        add(FooterKey.HELP, around.send(KioskEvent.Key.HELP));
        footer.add(enquiry);
        footer.pane().getStyleClass().add("threshold");
        header.pane().setAccessibleRole(AccessibleRole.TOOL_BAR);
        footer.pane().setAccessibleRole(AccessibleRole.TOOL_BAR);
    }

    Region header() {
        return header.pane();
    }

    /// Between the lintel and a page that lies low.
    Region still() {
        return still.pane();
    }

    Region footer() {
        return footer.pane();
    }

    void show(Kiosk kiosk) {
        manner = kiosk.session().manner();
        var world = kiosk.world();
        var now = world.localTime();
        var date = now.toLocalDate();
        boolean still = isPicture(kiosk.state());
        heading.show(
                new Heading(
                        world.config()
                                .map(HallConfig::name)
                                .orElseGet(() -> around.text("product")),
                        machine(world.device().value()),
                        still ? "" : around.moments().time(now),
                        still ? "" : day(date),
                        kiosk.cardForgotten()));
        threshold.show(
                new Threshold(
                        Offered.footer(kiosk.state()),
                        Offered.help(kiosk.state()),
                        manner.elder(),
                        branding.enquiries(world.config().map(HallConfig::phone).orElse("")),
                        Offered.isUnvisited(kiosk.state())));
    }

    /// A picture that stands where no program runs: nothing in it goes on.
    private static boolean isPicture(KioskState state) {
        return state.equals(new KioskState.OutOfService(Outage.PROGRAM));
    }

    private String day(LocalDate date) {
        return look.elder() ? around.moments().date(date) : around.moments().weekday(date);
    }

    private void drawHeading(Heading view) {
        header.clear();
        still.clear();
        double height = frame.header().height() - RULE;
        var rule = Tone.GOLD.ground(new Region());
        header.put(rule, new Area(0, height, frame.header().width(), RULE));
        frame.still().ifPresent(area -> drawStill(view.hall(), area));
        if (view.card()) {
            drawForgotten(height);
            return;
        }
        double left = frame.content().x();
        double right = frame.content().right();
        double mark = Math.rint(height * 0.556);
        header.at(branding.mark(mark), left, Math.rint(height * 0.208));
        var light = inLintel(Lettering.LABEL.in(Tone.LINTEL_TEXT));
        var soft = inLintel(Lettering.CAPTION.in(Tone.LINTEL_SOFT));
        var large = inLintel(Lettering.TITLE.bold().in(Tone.LINTEL_TEXT));
        boolean low = height < LOW;
        header.textEnding(large, view.time(), right, height * (low ? 0.5 : 0.549));
        header.textEnding(soft, view.date(), right, height * (low ? 0.85 : 0.799));
        double words = left + mark + GAP;
        double room = right - Math.max(large.width(view.time()), soft.width(view.date()));
        fitted(
                light.bold(),
                view.hall(),
                new Area(words, height * (low ? 0.46 : 0.5), room - words - GAP, 0));
        fitted(
                soft,
                view.machine(),
                new Area(words, height * (low ? 0.82 : 0.757), room - words - GAP, 0));
    }

    /// A card that lies on the reader is asked for on every page, in the place of the hall's name.
    private void drawForgotten(double height) {
        var area = new Area(frame.content().x(), BAND_ROOM, frame.content().width(), 0);
        double room = height - 2 * BAND_ROOM;
        var band = Band.attention(Icon.IDCARD, around.text("header.take-card"));
        header.at(band.draw(area.width(), room, look), area.x(), area.y());
    }

    /// Above a page that lies low the hall's name stands still.
    private void drawStill(String hall, Area area) {
        double middle = area.centre().getX();
        double y = area.centre().getY();
        double size = Math.min(Lettering.TITLE.size(), area.height() * STILL_SHARE);
        var text = Lettering.of(Math.rint(size)).bold().soft().fitted(hall, area.width(), 34);
        still.at(text, middle - text.getLayoutBounds().getWidth() / 2, y + size * 0.14);
        var rule = new Area(middle - STILL_RULE / 2, y + size * 0.7, STILL_RULE, RULE);
        still.put(Tone.GOLD.ground(new Region()), rule);
    }

    /// Elder type as far as the lintel is high enough for it.
    private Lettering inLintel(Lettering standard) {
        double grown = Math.min(look.type(standard).size() / standard.size(), lintelScale());
        return standard.sized(Math.rint(standard.size() * grown));
    }

    private double lintelScale() {
        return Math.max(1, (frame.header().height() - RULE) / ELDER_LINE);
    }

    /// Words on a baseline, no wider than there is room.
    private void fitted(Lettering lettering, String words, Area line) {
        var text = lettering.fitted(words, line.width(), lettering.size() * 0.5);
        header.at(text, line.x(), line.y());
    }

    private void drawThreshold(Threshold view) {
        keys.forEach((key, button) -> {
            boolean offered =
                    key == FooterKey.HELP
                            ? view.helped()
                            : ALWAYS.contains(key) || view.offered().contains(key);
            button.setDisable(!offered);
            button.setVisible(ALWAYS.contains(key) || !view.attract());
            Key.face(button, face(key, offered), around.text("footer." + word(key)));
        });
        enquiry.getChildren().clear();
        if (view.attract() && !view.phone().isEmpty()) {
            drawEnquiry(view.phone());
        }
    }

    /// In the places of 返回 and 退出.
    private void drawEnquiry(String phone) {
        var sheet = new Sheet(enquiry);
        double left = frame.content().x();
        double room = frame.footerKey(1).right() - left;
        double height = frame.footer().height();
        var soft = look.type(Lettering.CAPTION.in(Tone.LINTEL_SOFT));
        var light = look.type(Lettering.LABEL.bold().in(Tone.LINTEL_TEXT));
        boolean apart = look.elder() || look.isWide();
        double upper = height * (apart ? 0.36 : 0.432);
        double lower = height * (apart ? 0.76 : 0.693);
        sheet.at(soft.fitted(around.text("footer.enquiry"), room, 18), left, upper);
        sheet.at(light.fitted(phone, room, 24), left, lower);
    }

    private void add(FooterKey key, Runnable action) {
        var style = key == FooterKey.HELP ? KeyStyle.LIGHT : KeyStyle.LINTEL;
        var button = Key.of(style, new Pane(), "", action);
        keys.put(key, button);
        footer.put(button, place(key).moved(0, -frame.footer().y()));
    }

    private Area place(FooterKey key) {
        return frame.footerKey(
                switch (key) {
                    case BACK -> 0;
                    case EXIT -> 1;
                    case LANGUAGE -> 2;
                    case ELDER -> 3;
                    case ACCESS -> 4;
                    case HELP -> 5;
                });
    }

    private String word(FooterKey key) {
        return key == FooterKey.ELDER && manner.elder()
                ? "standard"
                : key.name().toLowerCase(Locale.ROOT);
    }

    /// The words on a key: 求助工作人员 is said short in elder type, and spoken in full.
    private String label(FooterKey key) {
        boolean isShort = key == FooterKey.HELP && look.elder();
        return around.text(isShort ? "footer.help.short" : "footer." + word(key));
    }

    private Node face(FooterKey key, boolean offered) {
        var tone =
                key == FooterKey.HELP && offered
                        ? Tone.INDIGO_DEEP
                        : offered ? Tone.LINTEL_TEXT : Tone.LINTEL_OFF;
        double room = place(key).width() - 12;
        var label = look.type(Lettering.CAPTION.bold().in(tone)).fitted(label(key), room, 18);
        return Row.above(2, IconView.plain(key.icon(), look.elder() ? 60 : 52, tone), label);
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

    private static Pane ground(Area area) {
        return Tone.INDIGO_DEEP.ground(area.place(new Pane()));
    }
}
