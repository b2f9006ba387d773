package cn.yimen.uplink.contract.catalogue;

import java.util.Comparator;
import java.util.List;

/// One matter (一件事): several items with one form and one set of materials.
public record ItemPackage(
        String code,
        int version,
        ItemState state,
        String name,
        String summary,
        List<PackageItem> items,
        List<Situation> situations,
        List<Material> materials,
        Form form) {
    public ItemPackage {
        items = List.copyOf(items);
        situations = List.copyOf(situations);
        materials = List.copyOf(materials);
    }

    /// The terms of all its items as one: those of the first, for whoever is known well enough for
    /// each.
    ///
    /// @param parts in their order, at least one
    public static Item.Terms terms(List<Item> parts) {
        var first = parts.getFirst().terms();
        return new Item.Terms(
                first.audience(),
                first.handling(),
                first.legal(),
                first.promised(),
                first.visits(),
                first.visitReason(),
                first.conditions(),
                parts.stream()
                        .map(part -> part.terms().level())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                first.result(),
                first.steps(),
                first.commitment());
    }

    /// An item of it.
    public record PackageItem(String item, int order, boolean optional) {}
}
