package cn.yimen.sandbox.cache;

import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.catalogue.ItemState;
import cn.yimen.uplink.contract.catalogue.Material;
import java.util.List;

/// Items as a province might publish them next.
final class Items {

    private Items() {}

    static Item with(Item item, int version, List<Material> materials) {
        return with(item, version, materials, item.state());
    }

    static Item with(Item item, int version, List<Material> materials, ItemState state) {
        return new Item(
                item.code(),
                item.catalogCode(),
                item.handlingCode(),
                version,
                state,
                item.effectiveFrom(),
                item.effectiveTo(),
                item.name(),
                item.kind(),
                item.department(),
                item.area(),
                item.authority(),
                item.terms(),
                item.ways(),
                item.guide(),
                item.themes(),
                materials,
                item.fees(),
                item.situations(),
                item.form(),
                item.questions());
    }
}
