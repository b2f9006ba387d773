package cn.yimen.hall.event;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// One fact of the hall's journal. The state of the hall is the fold of these and of nothing else.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface HallEvent
        permits TicketEvent, WindowEvent, AppointmentEvent, HallWideEvent {}
