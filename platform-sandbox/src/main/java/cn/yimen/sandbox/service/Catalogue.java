package cn.yimen.sandbox.service;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.catalogue.ItemPackage;
import cn.yimen.uplink.contract.catalogue.Knowledge;
import cn.yimen.uplink.contract.catalogue.RatingTag;
import cn.yimen.uplink.contract.catalogue.ReuseRule;
import cn.yimen.uplink.contract.catalogue.Theme;
import cn.yimen.uplink.contract.hall.CalendarDay;
import cn.yimen.uplink.contract.hall.Hall;
import cn.yimen.uplink.contract.hall.HallLoad;
import cn.yimen.uplink.contract.hall.HallLoads;
import cn.yimen.uplink.contract.hall.HallLoads.KnownLoad;
import java.util.Map;

/// What is offered, where and when: all of it to be followed by a cursor.
final class Catalogue {

    private Catalogue() {}

    static Map<String, Handling> handlings() {
        return Map.of(
                "listItems", Deltas.of(Item.class),
                "listThemes", Deltas.of(Theme.class),
                "listPackages", Deltas.of(ItemPackage.class),
                "listReuseRules", Deltas.of(ReuseRule.class),
                "listRatingTags", Deltas.of(RatingTag.class),
                "listKnowledge", Deltas.of(Knowledge.class),
                "listHalls", Deltas.of(Hall.class),
                "listCalendar", Deltas.of(CalendarDay.class),
                "reportLoad", Catalogue::reportLoad,
                "listLoads", Catalogue::listLoads);
    }

    private static Answer reportLoad(Call call, Shelf shelf) throws MalformedMessage {
        var hall = call.parameter("hall");
        shelf.put(hall, Owner.hall(hall), new KnownLoad(hall, call.read(HallLoad.class)));
        return Answer.none(204);
    }

    private static Answer listLoads(Call call, Shelf shelf) {
        var area = call.maybe("area").orElse("");
        var halls =
                shelf.all(KnownLoad.class).stream()
                        .filter(known -> isIn(area, known.hall(), shelf))
                        .toList();
        return Answer.of(new HallLoads(halls));
    }

    private static boolean isIn(String area, String hall, Shelf shelf) {
        return area.isEmpty()
                || shelf.find(Hall.class, hall).stream()
                        .anyMatch(known -> known.area().startsWith(area));
    }
}
