package cn.yimen.kiosk.effect;

import cn.yimen.hall.domain.ItemCode;
import cn.yimen.kiosk.flow.Filing;
import cn.yimen.kiosk.flow.Filing.Need;
import cn.yimen.kiosk.flow.Filing.Rule;
import cn.yimen.uplink.cache.Province;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.catalogue.ItemPackage;
import cn.yimen.uplink.contract.catalogue.ItemPackage.PackageItem;
import cn.yimen.uplink.contract.catalogue.Material;
import cn.yimen.uplink.contract.catalogue.MaterialSource;
import cn.yimen.uplink.contract.identity.IdentityLevel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the province asks of whoever hands in an application, in the flow's words.
record Filings(Province province) {

    /// Of one item.
    Filing of(Item item) {
        return filing(new ItemCode(item.code()), Optional.empty(), item);
    }

    /// Of one matter; see [#asItem].
    Filing of(ItemPackage matter, Item asItem) {
        var parts = parts(matter);
        var first = new ItemCode(parts.getFirst().code());
        return filing(
                new ItemCode(matter.code()),
                Optional.of(new Filing.Matter(first, parts.stream().map(Item::name).toList())),
                asItem);
    }

    private Filing filing(ItemCode code, Optional<Filing.Matter> matter, Item item) {
        var terms = item.terms();
        return new Filing(
                code,
                matter,
                item.version(),
                new Filing.Terms(
                        item.ways().kiosk(),
                        number(terms.level()),
                        terms.commitment(),
                        item.fees().stream().map(Item.Fee::name).collect(Collectors.joining("、"))),
                item.materials().stream().map(material -> rule(material)).toList());
    }

    private static int number(IdentityLevel level) {
        return switch (level) {
            case L1 -> 1;
            case L2 -> 2;
            case L3 -> 3;
            case L4 -> 4;
            case L5 -> 5;
        };
    }

    private Rule rule(Material material) {
        return new Rule(
                material.code(),
                material.name(),
                switch (material.necessity()) {
                    case REQUIRED -> Need.REQUIRED;
                    case OPTIONAL -> Need.OPTIONAL;
                    case TOLERABLE -> Need.TOLERABLE;
                },
                material.toleratedDays().orElse(0),
                licences(material),
                material.source() != MaterialSource.APPLICANT);
    }

    private Set<String> licences(Material material) {
        return province.reuseRules().all().stream()
                .filter(rule -> rule.material().equals(material.code()))
                .flatMap(rule -> rule.licences().stream())
                .collect(Collectors.toSet());
    }

    private List<Item> parts(ItemPackage matter) {
        return matter.items().stream()
                .sorted(Comparator.comparingInt(PackageItem::order))
                .flatMap(part -> province.items().find(part.item()).stream())
                .toList();
    }

    /// One matter as if it were an item: with its own form and materials, taken by kiosks where
    /// each of its items is, for whoever is known well enough for each. Empty where an item of it
    /// is not known.
    Optional<Item> asItem(ItemPackage matter) {
        var parts = parts(matter);
        return parts.isEmpty() || parts.size() < matter.items().size()
                ? Optional.empty()
                : Optional.of(asOne(matter, parts));
    }

    private static Item asOne(ItemPackage matter, List<Item> parts) {
        var first = parts.getFirst();
        return new Item(
                matter.code(),
                first.catalogCode(),
                first.handlingCode(),
                matter.version(),
                matter.state(),
                first.effectiveFrom(),
                first.effectiveTo(),
                matter.name(),
                first.kind(),
                first.department(),
                first.area(),
                first.authority(),
                ItemPackage.terms(parts),
                ways(first.ways(), parts),
                first.guide(),
                first.themes(),
                matter.materials(),
                parts.stream().flatMap(part -> part.fees().stream()).toList(),
                matter.situations(),
                Optional.of(matter.form()),
                first.questions());
    }

    private static Item.Ways ways(Item.Ways first, List<Item> parts) {
        return new Item.Ways(
                first.channels(),
                first.reach(),
                first.onlineDepth(),
                first.inHall(),
                first.bookable(),
                parts.stream().allMatch(part -> part.ways().kiosk()),
                first.delivery(),
                first.payOnline(),
                first.withoutMaterials(),
                first.automatic());
    }
}
