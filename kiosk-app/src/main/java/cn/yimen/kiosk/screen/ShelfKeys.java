package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Shelves;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.icon.Icon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// 全部, then themes or departments, then 更多 where there are other groups.
record ShelfKeys(Surroundings around) {

    List<Choice> of(World world, KioskState.Choosing state) {
        var shelves = Shelves.of(world, state, around.look().elder(), around.texts().locale());
        var keys = new ArrayList<Choice>();
        keys.add(
                Choice.of(Icon.ALL, around.text("choose.all"), open(Optional.empty()))
                        .chosen(state.shelf().isEmpty()));
        for (var shelf : shelves.entries()) {
            keys.add(
                    Choice.of(icon(shelf.icon()), shelf.name(), open(Optional.of(shelf.id())))
                            .chosen(state.shelf().filter(shelf.id()::equals).isPresent()));
        }
        if (shelves.pages() > 1) {
            keys.add(Choice.of(Icon.PLUS, around.text("choose.more"), KioskEvent.Key.MORE_SHELVES));
        }
        return keys;
    }

    private static KioskEvent.Touch open(Optional<String> shelf) {
        return new KioskEvent.OpenShelf(shelf);
    }

    /// The catalogue names icons; a name that this program does not know gets the general one.
    private static Icon icon(String name) {
        return Arrays.stream(Icon.values())
                .filter(icon -> icon.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(Icon.DOC);
    }
}
