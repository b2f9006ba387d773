package cn.yimen.kiosk.platform;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.Material;
import cn.yimen.hall.config.Material.Need;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.ui.language.Texts;
import cn.yimen.uplink.cache.PlatformData;
import cn.yimen.uplink.cache.Province;
import cn.yimen.uplink.contract.catalogue.Handling;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.catalogue.ItemState;
import cn.yimen.uplink.contract.catalogue.Theme;
import cn.yimen.uplink.contract.hall.Hall;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The province's items as a hall's catalogue (事项目录), for a machine that no hall server gives one.
final class ProvinceCatalogue {

    /// Where one queues for what nobody queues for here.
    private static final LineId NO_LINE = new LineId("-");

    private static final Texts WORDS =
            Texts.load(Texts.CHINESE, "cn/yimen/kiosk/platform/catalogue");

    private final Province province;
    private final Map<String, LineId> lines = new HashMap<>();
    private final LocalDate today;
    private final LocalDate confirmed;

    /// @param hall whose lines the items belong to
    ProvinceCatalogue(PlatformData data, Hall hall, Days days) {
        province = data.province().value();
        today = days.today();
        confirmed = days.confirmed();
        for (var line : hall.lines()) {
            line.items().forEach(item -> lines.put(item, new LineId(line.code())));
        }
    }

    /// @param confirmed when the province last said that all of this holds
    record Days(LocalDate today, LocalDate confirmed) {}

    /// What is handled today at all.
    Catalogue all() {
        var offered =
                province.items().all().stream().filter(this::isOffered).map(this::item).toList();
        return new Catalogue(
                province.items().cursor(), confirmed, departments(), themes(), offered);
    }

    private boolean isOffered(Item item) {
        return item.state() == ItemState.IN_USE
                && !today.isBefore(item.effectiveFrom())
                && item.effectiveTo().filter(today::isAfter).isEmpty();
    }

    private List<Catalogue.Department> departments() {
        return province.items().all().stream()
                .map(Item::department)
                .distinct()
                .map(of ->
                        new Catalogue.Department(
                                of.creditCode(), of.name(), of.name(), of.creditCode()))
                .toList();
    }

    private List<Catalogue.Theme> themes() {
        return province.themes().all().stream()
                .sorted(Comparator.comparingInt(Theme::order))
                .map(theme -> new Catalogue.Theme(theme.code(), theme.name(), icon(theme.code())))
                .toList();
    }

    private static String icon(String theme) {
        return WORDS.has("icon." + theme) ? WORDS.text("icon." + theme) : "doc";
    }

    private ServiceItem item(Item item) {
        return new ServiceItem(
                new ItemCode(item.code()),
                item.name(),
                item.department().creditCode(),
                item.themes(),
                lines.getOrDefault(item.code(), NO_LINE),
                List.of(),
                item.materials().stream().map(ProvinceCatalogue::material).toList(),
                fee(item.fees()),
                item.terms().handling() == Handling.IMMEDIATE
                        ? 0
                        : item.terms().promised().amount(),
                0);
    }

    private static Material material(cn.yimen.uplink.contract.catalogue.Material material) {
        var need =
                switch (material.necessity()) {
                    case REQUIRED, OPTIONAL -> Need.BRING;
                    case TOLERABLE -> Need.DEFERRABLE;
                };
        var note = WORDS.text("copies." + material.copyKind(), material.copies());
        return new Material(material.name(), note, need, material.toleratedDays().orElse(0));
    }

    private static String fee(List<Item.Fee> fees) {
        return fees.isEmpty()
                ? WORDS.text("fee.none")
                : fees.stream().map(Item.Fee::standard).distinct().collect(Collectors.joining("、"));
    }
}
