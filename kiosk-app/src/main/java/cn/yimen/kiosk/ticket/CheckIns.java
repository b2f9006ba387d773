package cn.yimen.kiosk.ticket;

import java.util.Optional;

/// The bookings of numbers that the kiosk gave without the server. Belongs to the desk's thread.
record CheckIns(CheckInLog log) {

    /// @return false where it had to be written down and could not
    boolean keep(Optional<TicketStory> number) {
        return number.stream()
                .allMatch(story ->
                        story.booked().isEmpty()
                                || story.gave().isEmpty()
                                || log.keep(
                                        story.booked().get().appointment(),
                                        story.ticket(),
                                        story.gave().get().at()));
    }
}
