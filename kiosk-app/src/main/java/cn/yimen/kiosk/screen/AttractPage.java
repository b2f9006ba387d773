package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Lettering;

/// 请刷身份证 on wide panels, in elder type and in low reach.
record AttractPage(Surroundings around, Language language) {

    /// @param said by staff, for whoever comes; may be empty
    Page of(World world, String said) {
        boolean reads = world.part(Part.CARD_READER).usable();
        var title =
                new Words(
                        Lettering.HERO.black(),
                        around.text(reads ? "attract.title" : "attract.title-down"),
                        0.5);
        var how =
                new Words(
                        how(),
                        around.text(reads ? "attract.how" : "attract.how-down"),
                        around.look().isWide() ? 1 : 0.8);
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
        var told = said.isBlank() ? page : page.notice(Band.information(Icon.INFO, said));
        return (reads ? told.with(picture()) : told.notice(down()))
                .with(Block.grid(4, 150, languages))
                .primary(
                        Act.onwards(
                                around.text(reads ? "attract.without-card" : "attract.start"),
                                KioskEvent.Key.WITHOUT_CARD));
    }

    private Tile status(World world) {
        return HallStatus.isClosed(world)
                ? ClosedHall.of(around, world)
                : HallStatus.of(around, world);
    }

    private Lettering how() {
        return around.look().isWide() ? Lettering.BODY.soft() : Lettering.LABEL.soft();
    }

    private Band down() {
        return Band.attention(Icon.WARN, around.text("attract.reader-down"));
    }

    private Outlet picture() {
        var look = around.look();
        double height = look.isWide() || look.lowReach() ? 180 : 400;
        return Outlet.ofCard(around.text("attract.reader")).upTo(height).filling();
    }
}
