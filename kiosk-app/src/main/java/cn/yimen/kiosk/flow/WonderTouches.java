package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.Catalogue.Occasion;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.kiosk.flow.KioskEvent.OpenItem;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.KioskState.Browsing;
import java.util.List;
import java.util.Optional;

/// 您要办什么？ From why somebody came to what has to be done.
public final class WonderTouches {

    private WonderTouches() {}

    /// Why people come, as the catalogue says; empty where it says nothing.
    public static List<Occasion> occasions(World world) {
        return world.catalogue().map(Catalogue::occasions).orElse(List.of());
    }

    /// The occasion that was touched; empty while none is.
    public static Optional<Occasion> occasion(World world, Wondering at) {
        return at.occasion()
                .flatMap(id ->
                        occasions(world).stream().filter(one -> one.id().equals(id)).findFirst());
    }

    /// What may have to be done because of it.
    public static List<ItemRow> rows(World world, Wondering at) {
        return occasion(world, at).stream()
                .flatMap(why -> why.items().stream())
                .flatMap(code -> world.item(code).stream())
                .map(item -> ItemList.row(world, at.purpose(), item, List.of()))
                .toList();
    }

    static Next open(Kiosk kiosk, Browsing from) {
        return occasions(kiosk.world()).isEmpty()
                ? Next.of(kiosk)
                : to(kiosk, from, Optional.empty());
    }

    static Next on(Kiosk kiosk, Wondering at, Touch touch) {
        return switch (touch) {
            case WonderTouch.Because(Optional<String> why) -> to(kiosk, at, why);
            case OpenItem(ItemCode item) -> BrowsingTouches.open(kiosk, at, item);
            case KioskEvent.Key.OPEN_SEARCH -> BrowsingTouches.openSearch(kiosk, at);
            case KioskEvent.Key.BACK ->
                    at.occasion().isPresent()
                            ? to(kiosk, at, Optional.empty())
                            : HomeTouches.choosing(kiosk, at.visitor(), at.purpose());
            default -> Next.of(kiosk);
        };
    }

    private static Next to(Kiosk kiosk, Browsing from, Optional<String> why) {
        return Next.of(kiosk.with(new Wondering(from.visitor(), from.purpose(), why)));
    }
}
