package cn.yimen.uplink.cache;

import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.catalogue.ItemPackage;
import cn.yimen.uplink.contract.catalogue.Knowledge;
import cn.yimen.uplink.contract.catalogue.RatingTag;
import cn.yimen.uplink.contract.catalogue.ReuseRule;
import cn.yimen.uplink.contract.catalogue.Theme;
import cn.yimen.uplink.contract.hall.CalendarDay;
import cn.yimen.uplink.contract.hall.Hall;

/// What the province says to everybody, all of it heard in one round. Nothing of any person.
public record Province(
        Listing<Item> items,
        Listing<Theme> themes,
        Listing<ItemPackage> packages,
        Listing<ReuseRule> reuseRules,
        Listing<RatingTag> ratingTags,
        Listing<Knowledge> knowledge,
        Listing<Hall> halls,
        Listing<CalendarDay> calendar) {

    boolean isSameAs(Province other) {
        return items.isSameAs(other.items)
                && themes.isSameAs(other.themes)
                && packages.isSameAs(other.packages)
                && reuseRules.isSameAs(other.reuseRules)
                && ratingTags.isSameAs(other.ratingTags)
                && knowledge.isSameAs(other.knowledge)
                && halls.isSameAs(other.halls)
                && calendar.isSameAs(other.calendar);
    }
}
