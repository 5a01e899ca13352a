package org.jinlei.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.domain.OrganisationWork;

/** The organisation tree of the town: a bureau, two stations, villages with grids, schools and departments. */
@ApplicationScoped
class Town {

    static final String STATION = "140590001";
    static final String OTHER_STATION = "140590002";
    static final String EDUCATION = "JY";

    private static final Map<String, String> DEPARTMENTS = Map.of(EDUCATION, "青禾县教育局", "SF", "青禾县司法局", "MZ", "青禾县民政局",
            "SC", "青禾县市场监督管理局", "WL", "青禾县文化和旅游局", "YC", "青禾县烟草专卖局", "FL", "青禾县妇女联合会", "TW", "共青团青禾县委员会", "ZF", "青禾镇人民政府");

    @Inject
    private OrganisationWork organisation;

    /** Makes the tree. */
    void build() {
        long bureau = organisation.add("140590", "青禾县公安局", UnitKind.COUNTY_BUREAU, null);
        long station = organisation.add(STATION, "青禾中心派出所", UnitKind.POLICE_STATION, bureau);
        organisation.add(OTHER_STATION, "柳溪派出所", UnitKind.POLICE_STATION, bureau);
        DEPARTMENTS.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(department -> organisation.add(department.getKey(), department.getValue(), UnitKind.DEPARTMENT, bureau));
        for (Map<String, String> village : Table.read("villages.csv")) {
            String code = village.get("village_code");
            long id = organisation.add(code, village.get("village"), UnitKind.VILLAGE, station);
            organisation.add(code + "-1", village.get("village") + "第一网格", UnitKind.GRID, id);
        }
        for (Map<String, String> school : Table.read("schools.csv")) {
            organisation.add(school.get("school_code"), school.get("school"), UnitKind.SCHOOL, station);
        }
    }
}
