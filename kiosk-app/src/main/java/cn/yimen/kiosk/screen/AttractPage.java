package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.OfficeHours;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.stream.Collectors;

/// 请刷身份证 on wide panels, in elder type and in low reach.
record AttractPage(Surroundings around, Language language) {

    Page of(World world) {
        boolean reads = world.part(Part.CARD_READER).usable();
        var title = new Words(Lettering.HERO.black(), around.text("attract.title"), 0.5);
        var how = new Words(Lettering.LABEL.soft(), around.text("attract.how"), 0.8);
        var languages =
                Languages.offered().stream()
                        .map(offered ->
                                Choice.of(
                                                around.text("language." + offered),
                                                new KioskEvent.ChooseLanguage(offered))
                                        .chosen(offered == language))
                        .toList();
        var page =
                Page.titled("")
                        .with(Block.of(title, how).aside())
                        .with(Block.of(status(world)).aside());
        return (reads ? page : page.notice(down()))
                .with(picture())
                .with(Block.grid(4, 150, languages))
                .primary(
                        Act.onwards(
                                around.text("attract.without-card"), KioskEvent.Key.WITHOUT_CARD));
    }

    private Band down() {
        return Band.attention(Icon.WARN, around.text("attract.reader-down"));
    }

    private Outlet picture() {
        var look = around.look();
        double height = look.isWide() ? 520 : look.lowReach() ? (look.elder() ? 180 : 340) : 400;
        return Outlet.ofCard(around.text("attract.reader")).upTo(height);
    }

    private Tile status(World world) {
        var hours = world.hours().stream().map(this::session).collect(Collectors.joining("  "));
        var waiting =
                world.hasQueue()
                        ? around.text("attract.waiting")
                                + " "
                                + Surroundings.count(world.waiting())
                                + " "
                                + around.text("people.unit")
                        : around.text("attract.self-service");
        var words = hours.isEmpty() ? waiting : waiting + "\n" + hours;
        return world.isOpenNow()
                ? new Band(Icon.PEOPLE, words, Tone.JADE, Tone.JADE_WASH)
                : new Band(Icon.CLOCK, words + "\n" + closed(world), Tone.AMBER, Tone.AMBER_WASH);
    }

    private String closed(World world) {
        return world.nextOpening()
                .map(next -> around.text("attract.opens", around.moments().time(next.from())))
                .orElseGet(() ->
                        around.text(
                                world.hours().isEmpty()
                                        ? "attract.closed-today"
                                        : "attract.closed"));
    }

    private String session(OfficeHours hours) {
        return around.moments().time(hours.from()) + "–" + around.moments().time(hours.to());
    }
}
