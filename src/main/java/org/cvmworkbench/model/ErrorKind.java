package org.cvmworkbench.model;

import java.util.Locale;

/// The expected failures: what was asked was refused and nothing changed. Each has a sentence and a next step in the
/// messages, `error.<kind>` and `error.<kind>.next`.
public enum ErrorKind {
    FILE_MISSING,
    FILE_IS_FOLDER,
    FOLDER_IS_FILE,
    FILE_UNREADABLE,
    FILE_UNWRITABLE,
    FILE_EMPTY,
    FILE_BINARY,
    FILE_UNSAFE,
    PART_NONE,
    PART_REQUIRED,
    PART_UNKNOWN,
    HEADER_UNKNOWN,
    ROLE_UNKNOWN,
    ROLE_COLUMN_MISSING,
    ROLE_COLUMN_TWICE,
    ROLE_REQUIRED,
    SETTING,
    TEMPLATE,
    PROFILE,
    NO_ROWS,
    NO_FORECAST,
    FOLDER_MISSING,
    BASE_MISSING,
    BASE_PATH,
    BASE_FOREIGN,
    BASE_NEWER,
    BASE_DAMAGED,
    BASE_IN_USE,
    DISK_FULL,
    IMPORT_UNKNOWN,
    CUSTOMER_UNKNOWN,
    CUSTOMER_NAMED,
    ERASE_UNCONFIRMED,
    IMPORT_TWICE,
    PART_UNUSABLE,
    BASE_EMPTY,
    SYNTAX,
    SCENARIO,
    SCOPE_UNKNOWN,
    OFFER_DISABLED,
    AUDIENCE_NEEDS_BASE,
    /// Customers are to be told apart, and an audience is but a number.
    AUDIENCE_UNNAMED,
    /// Customers are to be told apart, and no law of repeat buying fits the base.
    NO_LAW_FITS,
    ASSUMPTION_MISSING,
    UPLIFT_MODEL_MISSING,
    UPLIFT_UNPUBLISHED,
    SEGMENT_UNKNOWN,
    SEGMENT_CYCLE,
    SEGMENT_VERSION_UNKNOWN,
    SEGMENT_NOT_FROZEN,
    COSTS_MISSING,
    COLUMN_UNKNOWN,
    CHECK_UNKNOWN,
    CHECK_NOT_MENDED,
    SET_ASIDE_UNKNOWN,
    QUERY,
    OPTION;

    public String key() {
        return "error." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
