package cn.yimen.kiosk.effect;

import cn.yimen.kiosk.flow.DealAnswer;
import cn.yimen.kiosk.flow.Filing;
import cn.yimen.kiosk.flow.HandingIn.Why;
import cn.yimen.uplink.cache.Recall;
import cn.yimen.uplink.contract.catalogue.Item;

/// What an item or a matter asks for now, after it has changed.
final class Renewal {

    private Renewal() {}

    static DealAnswer of(long session, ProvinceWay way, Filing before, Item now) {
        return way.cache().recall() instanceof Recall.Usable(var data) && before.matter().isEmpty()
                ? anew(session, now, new Filings(data.province().value()).of(now))
                : of(session, way, before);
    }

    /// From what was fetched meanwhile.
    static DealAnswer of(long session, ProvinceWay way, Filing before) {
        var gone = new DealAnswer.NotAccepted(session, Why.GONE);
        if (!(way.cache().recall() instanceof Recall.Usable(var data))) {
            return gone;
        }
        var province = data.province().value();
        var filings = new Filings(province);
        return before.matter().isEmpty()
                ? province.items()
                        .find(before.item().value())
                        .map(item -> anew(session, item, filings.of(item)))
                        .orElse(gone)
                : province.packages()
                        .find(before.item().value())
                        .flatMap(matter ->
                                filings.asItem(matter)
                                        .map(item -> anew(session, item, filings.of(matter, item))))
                        .orElse(gone);
    }

    private static DealAnswer anew(long session, Item item, Filing filing) {
        return item.form()
                .map(form -> FormReader.plan(form, item.version()))
                .<DealAnswer>map(plan -> new DealAnswer.AsksAnew(session, plan, filing))
                .orElseGet(() -> new DealAnswer.NotAccepted(session, Why.GONE));
    }
}
