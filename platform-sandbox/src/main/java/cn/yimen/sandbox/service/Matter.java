package cn.yimen.sandbox.service;

import cn.yimen.sandbox.store.Shelf;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.catalogue.Item.Fee;
import cn.yimen.uplink.contract.catalogue.ItemPackage;
import cn.yimen.uplink.contract.catalogue.ItemPackage.PackageItem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What an application is about: one item, or several as one matter (一件事).
///
/// @param item what is asked of the applicant; of one matter, with its own form, materials, version
/// @param parts the items of one matter; none of a single item
record Matter(Item item, List<Item> parts) {

    Matter {
        parts = List.copyOf(parts);
    }

    /// Empty for what this platform does not have.
    static Optional<Matter> of(CaseSubmission submission, Shelf shelf) {
        return submission
                .packageCode()
                .map(code -> shelf.find(ItemPackage.class, code).flatMap(one -> of(one, shelf)))
                .orElseGet(() ->
                        shelf.find(Item.class, submission.item())
                                .map(item -> new Matter(item, List.of())));
    }

    private static Optional<Matter> of(ItemPackage one, Shelf shelf) {
        var parts =
                one.items().stream()
                        .sorted(Comparator.comparingInt(PackageItem::order))
                        .flatMap(part -> shelf.find(Item.class, part.item()).stream())
                        .toList();
        return parts.stream().findFirst().map(first -> new Matter(asOne(one, first, parts), parts));
    }

    private static Item asOne(ItemPackage one, Item first, List<Item> parts) {
        return new Item(
                first.code(),
                first.catalogCode(),
                first.handlingCode(),
                one.version(),
                one.state(),
                first.effectiveFrom(),
                first.effectiveTo(),
                one.name(),
                first.kind(),
                first.department(),
                first.area(),
                first.authority(),
                ItemPackage.terms(parts),
                first.ways(),
                first.guide(),
                first.themes(),
                one.materials(),
                first.fees(),
                one.situations(),
                Optional.of(one.form()),
                first.questions());
    }

    List<Fee> fees() {
        return parts.isEmpty()
                ? item.fees()
                : parts.stream().flatMap(part -> part.fees().stream()).limit(1).toList();
    }
}
