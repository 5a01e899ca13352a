package org.jinlei.cases;

/** Who has to report at once: 《关于建立侵害未成年人案件强制报告制度的意见（试行）》 articles 2 and 3. */
public enum ReportingUnitKind {
    /** 中小学校. */
    SCHOOL,
    /** 幼儿园. */
    KINDERGARTEN,
    /** 校外培训机构. */
    TRAINING_INSTITUTION,
    /** 托育、儿童福利、未成年人救助保护机构. */
    CARE_INSTITUTION,
    /** 医疗机构. */
    MEDICAL_INSTITUTION,
    /** 居（村）民委员会. */
    VILLAGE_COMMITTEE,
    /** 旅馆、宾馆. */
    HOTEL,
    /** 国家机关、法律法规授权行使公权力的组织. */
    STATE_ORGAN,
    /** 社会工作、志愿服务组织. */
    SOCIAL_ORGANISATION,
    /** 其他密切接触未成年人的单位. */
    OTHER_CLOSE_CONTACT
}
