package cn.yimen.uplink.cache;

import cn.yimen.uplink.client.Appointments;
import cn.yimen.uplink.client.Catalogue;
import cn.yimen.uplink.client.Halls;
import cn.yimen.uplink.client.PlatformWords;
import cn.yimen.uplink.client.Transport;
import cn.yimen.uplink.contract.appointment.Appointment;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.catalogue.ItemPackage;
import cn.yimen.uplink.contract.catalogue.Knowledge;
import cn.yimen.uplink.contract.catalogue.RatingTag;
import cn.yimen.uplink.contract.catalogue.ReuseRule;
import cn.yimen.uplink.contract.catalogue.Theme;
import cn.yimen.uplink.contract.hall.CalendarDay;
import cn.yimen.uplink.contract.hall.Hall;

/// Every list of the province that is remembered, as the platform gives it.
final class Sources {

    private final Catalogue catalogue;
    private final Halls halls;
    private final Appointments appointments;

    Sources(Transport transport, PlatformWords words) {
        catalogue = new Catalogue(transport, words);
        halls = new Halls(transport, words);
        appointments = new Appointments(transport, words);
    }

    Source<Item> items() {
        return Source.of(
                        Part.ITEMS,
                        Item::code,
                        catalogue::items,
                        d -> new Page<>(d.cursor(), d.more(), d.upserts(), d.removed()))
                .versioned(Item::version);
    }

    Source<Theme> themes() {
        return Source.of(
                Part.THEMES,
                Theme::code,
                catalogue::themes,
                d -> new Page<>(d.cursor(), d.more(), d.upserts(), d.removed()));
    }

    Source<ItemPackage> packages() {
        return Source.of(
                        Part.PACKAGES,
                        ItemPackage::code,
                        catalogue::packages,
                        d -> new Page<>(d.cursor(), d.more(), d.upserts(), d.removed()))
                .versioned(ItemPackage::version);
    }

    Source<ReuseRule> reuseRules() {
        return Source.of(
                Part.REUSE_RULES,
                ReuseRule::material,
                catalogue::reuseRules,
                d -> new Page<>(d.cursor(), d.more(), d.upserts(), d.removed()));
    }

    Source<RatingTag> ratingTags() {
        return Source.of(
                Part.RATING_TAGS,
                RatingTag::code,
                catalogue::ratingTags,
                d -> new Page<>(d.cursor(), d.more(), d.upserts(), d.removed()));
    }

    Source<Knowledge> knowledge() {
        return Source.of(
                Part.KNOWLEDGE,
                Knowledge::code,
                catalogue::knowledge,
                d -> new Page<>(d.cursor(), d.more(), d.upserts(), d.removed()));
    }

    Source<Hall> halls() {
        return Source.of(
                Part.HALLS,
                Hall::code,
                halls::halls,
                d -> new Page<>(d.cursor(), d.more(), d.upserts(), d.removed()));
    }

    Source<CalendarDay> calendar() {
        return Source.of(
                Part.CALENDAR,
                day -> day.day().toString(),
                halls::calendar,
                d -> new Page<>(d.cursor(), d.more(), d.upserts(), d.removed()));
    }

    Source<Appointment> appointments() {
        return Source.of(
                Part.APPOINTMENTS,
                Appointment::code,
                appointments::ofTheHall,
                d -> new Page<>(d.cursor(), d.more(), d.upserts(), d.removed()));
    }
}
