package cn.yimen.kiosk.effect;

import cn.yimen.kiosk.flow.CardEffect;
import cn.yimen.kiosk.flow.DealEffect;
import cn.yimen.kiosk.flow.ErrandEffect;
import cn.yimen.kiosk.flow.KioskEffect;
import cn.yimen.kiosk.flow.KioskEffect.CallHelp;
import cn.yimen.kiosk.flow.KioskEffect.CancelHelp;
import cn.yimen.kiosk.flow.KioskEffect.GiveUp;
import cn.yimen.kiosk.flow.KioskEffect.KeepRating;
import cn.yimen.kiosk.flow.KioskEffect.LookUpTickets;
import cn.yimen.kiosk.flow.KioskEffect.RejoinLine;
import cn.yimen.kiosk.flow.KioskEffect.ReprintSlip;
import cn.yimen.kiosk.flow.KioskEffect.Search;
import cn.yimen.kiosk.flow.KioskEffect.SettlePrint;
import cn.yimen.kiosk.flow.KioskEffect.Sound;
import cn.yimen.kiosk.flow.KioskEffect.TakeNumber;
import cn.yimen.kiosk.flow.KioskEffect.TryStorage;
import cn.yimen.kiosk.flow.ProvinceQuestion;
import cn.yimen.kiosk.flow.SetupEffect;
import cn.yimen.kiosk.flow.UpkeepEffect;
import cn.yimen.kiosk.ticket.Said;
import cn.yimen.kiosk.ticket.TicketDesk;
import java.util.function.Consumer;

/// Gives each effect to whoever carries it out; returns at once.
public final class Effects implements Consumer<KioskEffect> {

    private final TicketDesk tickets;
    private final Room room;
    private final HallDesk hall;
    private final SearchDesk search;
    private final Cues cues;
    private final Errands errands;
    private final Consumer<UpkeepEffect> upkeep;
    private final Consumer<ProvinceQuestion> province;

    /// @param province asks it, or says that it cannot be asked
    public Effects(
            TicketDesk tickets,
            Room room,
            HallDesk hall,
            SearchDesk search,
            Cues cues,
            Errands errands,
            Consumer<UpkeepEffect> upkeep,
            Consumer<ProvinceQuestion> province) {
        this.upkeep = upkeep;
        this.tickets = tickets;
        this.room = room;
        this.hall = hall;
        this.search = search;
        this.cues = cues;
        this.errands = errands;
        this.province = province;
    }

    @Override
    public void accept(KioskEffect effect) {
        switch (effect) {
            case LookUpTickets e -> hall.lookUp(e.session(), e.holder());
            case Search e -> search.find(e.session(), e.query());
            case TakeNumber e -> tickets.take(e.session(), e.holder(), e.items());
            case GiveUp e -> tickets.giveUp(e.session());
            case SettlePrint e -> tickets.settle(e.ticket(), e.result());
            case ReprintSlip e -> tickets.reprint(e.session(), e.ticket());
            case RejoinLine e -> hall.rejoin(e.session(), e.ticket());
            case KeepRating e ->
                    tickets.rate(
                            e.session(),
                            new Said(e.ticket(), e.level(), e.tags(), e.texts(), e.words()));
            case CallHelp e -> hall.help(e.session(), e.step());
            case CancelHelp _ -> hall.cancelHelp();
            case Sound e -> cues.play(e.cue());
            case TryStorage _ -> tryStorage();
            case UpkeepEffect e -> upkeep.accept(e);
            case ProvinceQuestion e -> province.accept(e);
            case ErrandEffect.CheckIn e -> tickets.checkIn(e.session(), e.holder(), e.booking());
            case ErrandEffect e -> errands.accept(e);
            case DealEffect _, CardEffect _, SetupEffect _ ->
                    throw new IllegalArgumentException("with the province: for its own desk");
        }
    }

    private void tryStorage() {
        if (room.isEnough()) {
            tickets.tryStorage();
        }
    }
}
