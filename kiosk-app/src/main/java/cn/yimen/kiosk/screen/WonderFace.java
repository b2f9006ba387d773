package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.Catalogue.Occasion;
import cn.yimen.kiosk.flow.ItemRow;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.WonderTouch;
import cn.yimen.kiosk.flow.WonderTouches;
import cn.yimen.kiosk.flow.Wondering;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.icon.Icon;
import java.util.Optional;
import java.util.stream.Collectors;

/// 您要办什么？ Why people come, and what has to be done then.
record WonderFace(Surroundings around) {

    private static final int NAMED = 2;

    Page of(World world, Wondering state) {
        return WonderTouches.occasion(world, state)
                .map(why -> because(world, state, why))
                .orElseGet(() ->
                        Page.titled(around.text("wonder.title"))
                                .lead(around.text("wonder.lead"))
                                .with(
                                        Block.rows(
                                                WonderTouches.occasions(world).stream()
                                                        .map(why -> occasion(world, why))
                                                        .toList()))
                                .primary(
                                        Act.of(
                                                Icon.SEARCH,
                                                around.text("wonder.search"),
                                                KioskEvent.Key.OPEN_SEARCH)));
    }

    private Page because(World world, Wondering state, Occasion why) {
        return Page.titled(why.words())
                .lead(around.text("wonder.may-need"))
                .with(
                        Block.rows(
                                WonderTouches.rows(world, state).stream()
                                        .map(this::item)
                                        .toList()));
    }

    private Entry occasion(World world, Occasion why) {
        var names =
                why.items().stream()
                        .flatMap(code -> world.item(code).stream())
                        .limit(around.look().elder() ? 1 : NAMED)
                        .map(item -> around.name(item))
                        .collect(Collectors.joining(around.text("wonder.comma")));
        var icon = why.kind() == Occasion.Kind.LIFE_EVENT ? Icon.FAMILY : Icon.INFO;
        return Entry.leading(
                icon, why.words(), names, new WonderTouch.Because(Optional.of(why.id())));
    }

    private Entry item(ItemRow row) {
        var item = row.item();
        var note =
                row.line()
                        .map(line ->
                                around.text(
                                        "wonder.wait",
                                        ItemTile.place(line.line()),
                                        around.wait(line.waitRange())))
                        .orElse("");
        var entry =
                Entry.leading(
                        Icon.DOC, around.name(item), note, new KioskEvent.OpenItem(item.code()));
        return row.obstacle().map(why -> entry.off(around.text("obstacle." + why))).orElse(entry);
    }
}
