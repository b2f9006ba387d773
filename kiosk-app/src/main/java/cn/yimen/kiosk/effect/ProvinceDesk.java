package cn.yimen.kiosk.effect;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.kiosk.flow.Filing;
import cn.yimen.kiosk.flow.FormPlan;
import cn.yimen.kiosk.flow.Guide;
import cn.yimen.kiosk.flow.Province;
import cn.yimen.kiosk.flow.Province.KnownAnswer;
import cn.yimen.kiosk.flow.RatingTags;
import cn.yimen.kiosk.flow.Told;
import cn.yimen.uplink.cache.PlatformData;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.catalogue.ItemState;
import cn.yimen.uplink.contract.catalogue.Knowledge;
import cn.yimen.uplink.contract.hall.Hall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// Says in the flow's words what the machine remembers of the province. Told of a newer state only
/// between two citizens.
public final class ProvinceDesk {

    /// An area code that names none.
    private static final String NOWHERE = "000000000000";

    private final WorldKeeper keeper;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Optional<PlatformData> latest = Optional.empty();

    public ProvinceDesk(WorldKeeper keeper) {
        this.keeper = keeper;
    }

    public void heard(PlatformData data) {
        latest = Optional.of(data);
        keeper.province(of(data));
        listeners.forEach(Runnable::run);
    }

    /// Whoever has something to do when more is known.
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    /// What is remembered now, for look-ups on other threads.
    public Optional<PlatformData> data() {
        return latest;
    }

    static Province of(PlatformData data) {
        var guides = new HashMap<ItemCode, Guide>();
        var forms = new HashMap<ItemCode, FormPlan>();
        for (var item : data.province().value().items().all()) {
            if (item.state() == ItemState.IN_USE) {
                var code = new ItemCode(item.code());
                guides.put(code, new GuideReader(item).guide());
                form(item).ifPresent(form -> forms.put(code, form));
            }
        }
        var matters = new ArrayList<ServiceItem>();
        var asked = new HashMap<ItemCode, Filing>();
        var filings = new Filings(data.province().value());
        for (var item : data.province().value().items().all()) {
            if (item.state() == ItemState.IN_USE && item.form().isPresent()) {
                asked.put(new ItemCode(item.code()), filings.of(item));
            }
        }
        for (var matter : data.province().value().packages().all()) {
            filings.asItem(matter)
                    .filter(item -> item.state() == ItemState.IN_USE)
                    .ifPresent(item -> {
                        var code = new ItemCode(item.code());
                        var guide = new GuideReader(item).guide();
                        guides.put(code, guide);
                        form(item).ifPresent(form -> forms.put(code, form));
                        asked.put(code, filings.of(matter, item));
                        matters.add(guide.item());
                    });
        }
        return new Province(
                guides,
                Map.copyOf(forms),
                answers(data),
                area(data),
                asked,
                matters,
                tags(data),
                data.confirmedAt());
    }

    private static Optional<FormPlan> form(Item item) {
        return item.form().map(form -> FormReader.plan(form, item.version()));
    }

    /// Those for what was done in a hall; others are about pages on the web.
    private static List<RatingTags.Given> tags(PlatformData data) {
        return data.province().value().ratingTags().all().stream()
                .filter(tag -> !tag.online())
                .map(tag ->
                        new RatingTags.Given(
                                tag.code(),
                                tag.level(),
                                new Told(tag.text(), tag.translations().orElse(Map.of()))))
                .toList();
    }

    private static List<KnownAnswer> answers(PlatformData data) {
        return data.province().value().knowledge().all().stream()
                .map((Knowledge known) ->
                        new KnownAnswer(known.code(), known.question(), known.answer()))
                .toList();
    }

    private static String area(PlatformData data) {
        return data.province().value().halls().all().stream()
                .map(Hall::area)
                .findFirst()
                .orElse(NOWHERE);
    }
}
