package cn.yimen.uplink.cache;

import cn.yimen.uplink.contract.catalogue.Form;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.catalogue.ItemPackage;
import cn.yimen.uplink.contract.catalogue.Material;
import cn.yimen.uplink.contract.catalogue.Situation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Whether what was heard in one round belongs together: whatever names something else finds it.
/// Lists that were heard before and after a change of the catalogue do not.
final class Soundness {

    /// A list of fewer entries may shrink as it likes.
    private static final int FEW = 10;

    private final Province province;

    private Soundness(Province province) {
        this.province = province;
    }

    /// @param own code of this machine's hall
    /// @throws RoundEnd with the first flaw
    static void require(Province province, String own) throws RoundEnd {
        var soundness = new Soundness(province);
        notEmpty(Part.ITEMS, province.items());
        notEmpty(Part.CALENDAR, province.calendar());
        if (!province.halls().has(own)) {
            throw RoundEnd.flaw(Part.HALLS, Flaw.OWN_HALL, own);
        }
        for (var item : province.items().all()) {
            soundness.item(item);
        }
        for (var matter : province.packages().all()) {
            soundness.matter(matter);
        }
        for (var answer : province.knowledge().all()) {
            soundness.items(Part.KNOWLEDGE, answer.code(), answer.item().stream().toList());
        }
        for (var theme : province.themes().all()) {
            soundness.themes(Part.THEMES, theme.code(), theme.parent().stream().toList());
        }
    }

    /// @throws RoundEnd where most of a list is gone
    static void requireNotShrunken(Part part, Optional<? extends Listing<?>> before, Listing<?> now)
            throws RoundEnd {
        int size = before.map(Listing::size).orElse(0);
        if (size >= FEW && now.size() * 2 < size) {
            throw RoundEnd.flaw(part, Flaw.SHRUNKEN, "");
        }
    }

    private static void notEmpty(Part part, Listing<?> listing) throws RoundEnd {
        if (listing.size() == 0) {
            throw RoundEnd.flaw(part, Flaw.EMPTY, "");
        }
    }

    private void item(Item item) throws RoundEnd {
        themes(Part.ITEMS, item.code(), item.themes());
        situations(Part.ITEMS, item.code(), item.materials(), item.situations());
        if (item.form().isPresent()) {
            form(Part.ITEMS, item.code(), item.form().get());
        }
    }

    private void matter(ItemPackage matter) throws RoundEnd {
        var items = matter.items().stream().map(ItemPackage.PackageItem::item).toList();
        items(Part.PACKAGES, matter.code(), items);
        situations(Part.PACKAGES, matter.code(), matter.materials(), matter.situations());
        form(Part.PACKAGES, matter.code(), matter.form());
    }

    private void themes(Part part, String where, List<String> themes) throws RoundEnd {
        var known = province.themes().byCode().keySet();
        find(known, themes.stream(), new Flaw(part, Flaw.UNKNOWN_THEME, where));
    }

    private void items(Part part, String where, List<String> items) throws RoundEnd {
        var known = province.items().byCode().keySet();
        find(known, items.stream(), new Flaw(part, Flaw.UNKNOWN_ITEM, where));
    }

    private static void situations(
            Part part, String where, List<Material> materials, List<Situation> situations)
            throws RoundEnd {
        var material = unique(part, where, materials.stream().map(Material::code).toList());
        var situation = unique(part, where, situations.stream().map(Situation::code).toList());
        find(
                material,
                options(situations).flatMap(option -> option.materials().stream()),
                new Flaw(part, Flaw.UNKNOWN_MATERIAL, where));
        find(
                situation,
                options(situations).flatMap(option -> option.next().stream()),
                new Flaw(part, Flaw.UNKNOWN_SITUATION, where));
    }

    private static Stream<Situation.Option> options(List<Situation> situations) {
        return situations.stream().flatMap(situation -> situation.options().stream());
    }

    private static void form(Part part, String where, Form form) throws RoundEnd {
        var fields = unique(part, where, form.fields().stream().map(Form.Field::code).toList());
        find(
                fields,
                form.fields().stream()
                        .flatMap(field -> field.when().stream())
                        .map(Form.Condition::field),
                new Flaw(part, Flaw.UNKNOWN_FIELD, where));
    }

    private static Set<String> unique(Part part, String where, List<String> codes) throws RoundEnd {
        var set = new HashSet<>(codes);
        if (set.size() != codes.size()) {
            throw RoundEnd.flaw(part, Flaw.TWICE, where);
        }
        return set;
    }

    /// @throws RoundEnd where one of them is not known
    private static void find(Set<String> known, Stream<String> named, Flaw otherwise)
            throws RoundEnd {
        if (!named.allMatch(known::contains)) {
            throw new RoundEnd(new Refreshed.ThrownAway(otherwise));
        }
    }
}
