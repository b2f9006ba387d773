package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Link;
import cn.yimen.kiosk.flow.Lookup;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.PartState;
import cn.yimen.kiosk.flow.TestProvince;
import cn.yimen.kiosk.flow.Trouble;
import cn.yimen.kiosk.flow.Visitor;
import cn.yimen.kiosk.flow.World;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The home screen of a machine that reaches the province and of which a part is broken.
final class PartScenes {

    private static final World WHOLE =
            Scenes.world()
                    .with(TestProvince.about(Scenes.item(0), Scenes.NOW))
                    .withProvince(Link.LIVE);

    private PartScenes() {}

    static Map<String, KioskState> all() {
        var guest = new KioskState.Home(Visitor.GUEST, new Lookup.Found(List.of()));
        return Map.of(
                "code-away",
                new KioskState.CodeNotice(
                        new KioskState.Attract(), KioskState.Unread.PROVINCE_AWAY, 9),
                "code-not-here",
                new KioskState.CodeNotice(VisitScenes.detail(), KioskState.Unread.NOT_HERE, 9),
                "attract-card-left",
                new KioskState.Attract(),
                "detail-card-left",
                VisitScenes.detail(),
                "home-no-reader",
                guest,
                "home-no-reader-nor-scanner",
                guest,
                "home-no-a4",
                new KioskState.Home(Scenes.WANG, new Lookup.Found(List.of())));
    }

    static World world(String scene) {
        return switch (scene) {
            case "home-no-reader" -> without(Part.CARD_READER);
            case "home-no-reader-nor-scanner" -> without(Part.CARD_READER, Part.SCANNER);
            case "home-no-a4" -> without(Part.A4);
            default -> WHOLE;
        };
    }

    private static World without(Part... broken) {
        var parts = new EnumMap<Part, PartState>(WHOLE.parts());
        for (var part : broken) {
            parts.put(part, new PartState(false, Trouble.NOT_CONNECTED));
        }
        return WHOLE.with(parts);
    }
}
