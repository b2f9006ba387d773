package cn.yimen.sandbox.seed;

import cn.yimen.sandbox.service.Citizens;
import cn.yimen.sandbox.store.Database;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.contract.catalogue.Form;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.catalogue.ItemPackage;
import cn.yimen.uplink.contract.catalogue.ItemPackage.PackageItem;
import cn.yimen.uplink.contract.catalogue.ItemState;
import cn.yimen.uplink.contract.catalogue.Knowledge;
import cn.yimen.uplink.contract.catalogue.Material;
import cn.yimen.uplink.contract.catalogue.RatingTag;
import cn.yimen.uplink.contract.catalogue.Situation;
import cn.yimen.uplink.contract.catalogue.Theme;
import cn.yimen.uplink.contract.person.ApplicantKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// 云岭市, invented: three halls, four hundred items and those of the demonstration hall, the calendar
/// and two dozen persons whose numbers check and who do not exist.
public final class City {

    private City() {}

    /// Fills a platform that has no items yet; the same each time but for the persons' due dates.
    public static void settle(Database database, Instant now) {
        database.inTurn(handle -> {
            var shelf = new Shelf(handle);
            boolean isNew = shelf.all(Theme.class).isEmpty();
            if (isNew) {
                build(shelf, now);
            }
            return isNew;
        });
    }

    private static void build(Shelf shelf, Instant now) {
        var byName = new LinkedHashMap<String, Item>();
        var byLine = new LinkedHashMap<String, List<Item>>();
        for (var plan : ItemSeed.plans()) {
            var item = ItemSeed.item(plan);
            byName.put(item.name(), item);
            byLine.computeIfAbsent(plan.line(), _ -> new ArrayList<>()).add(item);
            shelf.put(item.code(), Owner.PROVINCE, item);
        }
        HallItems.byLine(List.copyOf(byName.values()))
                .forEach((line, items) -> {
                    byLine.computeIfAbsent(line, _ -> new ArrayList<>()).addAll(items);
                    items.forEach(item -> shelf.put(item.code(), Owner.PROVINCE, item));
                });
        themes().forEach(theme -> shelf.put(theme.code(), Owner.PROVINCE, theme));
        packages(byName).forEach(one -> shelf.put(one.code(), Owner.PROVINCE, one));
        MaterialSeed.reuse().forEach(rule -> shelf.put(rule.material(), Owner.PROVINCE, rule));
        tags().forEach(tag -> shelf.put(tag.code(), Owner.PROVINCE, tag));
        knowledge(byName).forEach(one -> shelf.put(one.code(), Owner.PROVINCE, one));
        HallSeed.halls(byLine)
                .forEach(hall -> shelf.put(hall.code(), Owner.hall(hall.code()), hall));
        HallSeed.calendar().forEach(day -> shelf.put(day.day().toString(), Owner.PROVINCE, day));
        for (int i = 0; i < Citizens.COUNT; i++) {
            Citizens.welcome(Citizens.person(i), now, shelf);
        }
    }

    private static List<Theme> themes() {
        var themes = new ArrayList<Theme>();
        for (var row : Rows.of("themes.txt")) {
            themes.add(
                    new Theme(
                            row.get(0),
                            row.get(1),
                            ApplicantKind.valueOf(row.get(2)),
                            Optional.empty(),
                            themes.size()));
        }
        return themes;
    }

    private static List<ItemPackage> packages(Map<String, Item> items) {
        return Rows.of("packages.txt").stream()
                .map(row -> {
                    var parts =
                            Rows.list(row.get(2)).stream().map(name -> named(items, name)).toList();
                    return packageOf(row, parts);
                })
                .toList();
    }

    /// The form that an item of this name asks for.
    public static Form formOf(String name) {
        return FormSeed.form("-", name);
    }

    private static Item named(Map<String, Item> items, String name) {
        var item = items.get(name);
        if (item == null) {
            throw new IllegalStateException("no item " + name);
        }
        return item;
    }

    private static ItemPackage packageOf(List<String> row, List<Item> parts) {
        var steps = new ArrayList<PackageItem>();
        for (var part : parts) {
            steps.add(new PackageItem(part.code(), steps.size() + 1, false));
        }
        return new ItemPackage(
                row.get(0),
                1,
                ItemState.IN_USE,
                row.get(1),
                "一次告知、一表申请、一套材料、一窗受理、统一出件。",
                steps,
                shared(parts),
                parts.stream()
                        .flatMap(part -> part.materials().stream())
                        .collect(
                                Collectors.toMap(
                                        Material::code,
                                        material -> material,
                                        (first, _) -> first,
                                        LinkedHashMap::new))
                        .values()
                        .stream()
                        .toList(),
                FormSeed.form(row.get(0), row.get(1)));
    }

    /// What several of its items ask is asked once.
    private static List<Situation> shared(List<Item> parts) {
        return List.copyOf(
                parts.stream()
                        .flatMap(part -> part.situations().stream())
                        .collect(
                                Collectors.toMap(
                                        Situation::code,
                                        Function.identity(),
                                        (first, _) -> first,
                                        LinkedHashMap::new))
                        .values());
    }

    private static List<RatingTag> tags() {
        return Rows.of("tags.txt").stream()
                .map(row ->
                        new RatingTag(
                                row.get(0),
                                Integer.parseInt(row.get(1)),
                                row.get(2),
                                row.get(3).equals("online"),
                                Optional.of(Map.of("en", row.get(4), "ug", row.get(5)))))
                .toList();
    }

    /// One answer for every fifth item, as halls are asked most for materials and time.
    private static List<Knowledge> knowledge(Map<String, Item> items) {
        var entries = new ArrayList<Knowledge>();
        int place = 0;
        for (var item : items.values()) {
            if (place++ % 5 == 0) {
                entries.add(
                        new Knowledge(
                                "K" + place,
                                item.name() + "需要带什么材料？",
                                item.materials().stream()
                                        .map(Material::name)
                                        .collect(Collectors.joining("、", "请带：", "。")),
                                List.of(item.name()),
                                Optional.of(item.code())));
            }
        }
        return entries;
    }
}
