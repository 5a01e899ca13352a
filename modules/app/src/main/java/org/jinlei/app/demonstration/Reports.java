package org.jinlei.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.ReportSituation;
import org.jinlei.cases.ReportingUnitKind;
import org.jinlei.cases.domain.intake.EmergencyTrigger;
import org.jinlei.cases.domain.intake.Jurisdiction;
import org.jinlei.cases.domain.intake.MandatoryWork;
import org.jinlei.cases.domain.intake.MissedReportWork;
import org.jinlei.cases.domain.intake.NewMandatoryReport;
import org.jinlei.cases.domain.intake.NewMissedReport;
import org.jinlei.cases.domain.intake.NewReport;
import org.jinlei.cases.domain.intake.NewResponseStep;
import org.jinlei.cases.domain.intake.ReportChannel;
import org.jinlei.cases.domain.intake.ReportFilter;
import org.jinlei.cases.domain.intake.ReportRegister;
import org.jinlei.cases.domain.intake.ReportSort;
import org.jinlei.cases.domain.intake.ReportWork;
import org.jinlei.cases.domain.intake.ResponseActionKind;
import org.jinlei.cases.domain.intake.ResponseActionState;
import org.jinlei.cases.domain.intake.ResponseWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.data.PageRequest;

/** The reports of the last weeks as the command-room director took them. */
@ApplicationScoped
class Reports {

    private static final String RECEIVER = "duty";

    @Inject
    private ReportWork reports;

    @Inject
    private MandatoryWork mandatories;

    @Inject
    private MissedReportWork missed;

    @Inject
    private ResponseWork responses;

    @Inject
    private ReportRegister register;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Whether anybody has taken a report yet. */
    boolean none() {
        return access.as(RECEIVER, () -> register.list(new ReportFilter(null, null, null, null, null), PageRequest.first(ReportSort.RECEIVED, true)))
                .rows().isEmpty();
    }

    /** Takes a report that is to become a case file; returns its number. */
    long take(int hoursAgo, ReportChannel channel, String unit, String place, String narrative) {
        return take(hoursAgo, channel, unit, place, narrative, Jurisdiction.OWN);
    }

    /** Reports that need no case file, were transferred, or still wait. */
    void takeTheOthers() {
        take(3, ReportChannel.EMERGENCY_CALL, "140590100203", "镇中心广场", "群众反映三名学生模样的少年深夜在广场逗留，要求民警到场查看。");
        absentPupil(take(20, ReportChannel.SCHOOL, "S017", "学校东门", "班主任反映一名学生两天未到校，家长电话无人接听。"));
        take(31, ReportChannel.VILLAGE, "140590100206", "村委会", "儿童主任反映一名儿童随祖父生活，近期情绪低落，请求帮助。");
        settle(52, ReportChannel.PHONE, "140590100209", "村卫生室旁", "家长反映孩子放学未归。", "接报后四十分钟孩子由同学家长送回，已当面核实平安。");
        settle(75, ReportChannel.WALK_IN, "S010", "校门口文具店", "家长反映孩子与同学争执，文具被损坏。", "双方家长当场和解并赔偿，未发现违法行为。");
        long elsewhere = take(16, ReportChannel.ONLINE, null, "柳溪镇网吧", "网上反映柳溪镇一网吧接纳未成年人上网。", Jurisdiction.OTHER);
        access.as(RECEIVER, () -> {
            reports.transfer(elsewhere, "柳溪派出所", null);
            return null;
        });
        take(21, ReportChannel.TRANSFERRED_IN, null, "柳溪镇客运站", "群众反映一名少年在柳溪镇客运站独自滞留。", Jurisdiction.OTHER);
    }

    /** The school had to report, and a day-care centre that knew earlier did not. */
    private void absentPupil(long report) {
        LocalDateTime reported = LocalDateTime.now(clock).minusHours(20);
        access.as(RECEIVER, () -> {
            mandatories.record(report, new NewMandatoryReport(ReportingUnitKind.SCHOOL, null, List.of(ReportSituation.ABANDONED_OR_UNATTENDED),
                    reported.minusHours(3), reported), null);
            missed.note(report, new NewMissedReport(ReportingUnitKind.TRAINING_INSTITUTION, "晨光托管班", reported.minusDays(1),
                    "托管班前一日即发现该生独自留在店内过夜，未向公安机关报告。", false));
            responses.begin(report, List.of(EmergencyTrigger.GUARDIAN_UNABLE_OR_FAILING), List.of());
            responses.act(report, new NewResponseStep(ResponseActionKind.ORDER_PARENTS_BACK, ResponseActionState.DONE, reported.plusHours(2), "电话责令父亲当日返回。"), 0);
            return null;
        });
    }

    private void settle(int hoursAgo, ReportChannel channel, String unit, String place, String narrative, String reason) {
        long report = take(hoursAgo, channel, unit, place, narrative, Jurisdiction.OWN);
        access.as(RECEIVER, () -> {
            reports.closeWithoutCase(report, reason);
            return null;
        });
    }

    private long take(int hoursAgo, ReportChannel channel, String unit, String place, String narrative, Jurisdiction jurisdiction) {
        LocalDateTime received = LocalDateTime.now(clock).minusHours(hoursAgo);
        NewReport report = new NewReport(unit(Town.STATION), unit == null ? null : unit(unit), received, channel, false, null, null, null, narrative,
                place, received.minusHours(2), received.minusMinutes(10), jurisdiction, null);
        return access.as(RECEIVER, () -> reports.receive(report));
    }

    private long unit(String code) {
        return organisation.byCode(code).orElseThrow().id();
    }
}
