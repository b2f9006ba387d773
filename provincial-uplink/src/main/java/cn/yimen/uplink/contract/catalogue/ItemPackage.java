package cn.yimen.uplink.contract.catalogue;

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

    /// An item of it.
    public record PackageItem(String item, int order, boolean optional) {}
}
