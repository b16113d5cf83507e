/** How each of Cypher's temporal types is written, in ISO 8601 with the zone's name in brackets. */
export const TEMPORAL_TEXT = {
  Date: /^[+-]?\d{4,9}-\d\d-\d\d$/u,
  Time: /^\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d(:\d\d)?)$/u,
  LocalTime: /^\d\d:\d\d(:\d\d(\.\d{1,9})?)?$/u,
  OffsetDateTime:
    /^[+-]?\d{4,9}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d(:\d\d)?)$/u,
  ZonedDateTime:
    /^[+-]?\d{4,9}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d(:\d\d)?)?\[[\w/+-]{1,64}\]$/u,
  LocalDateTime: /^[+-]?\d{4,9}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?$/u,
  Duration:
    /^P(?=.)(-?\d+Y)?(-?\d+M)?(-?\d+W)?(-?\d+D)?(T(?=.)(-?\d+H)?(-?\d+M)?(-?\d+(\.\d{1,9})?S)?)?$/u,
} as const;
