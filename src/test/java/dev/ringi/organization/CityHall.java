package dev.ringi.organization;

/** 総務部 (部長 noda, 次長 wada) with 企画課 and 納税課; 債権課, with two heads, stands alone. */
final class CityHall {

    static final String FILE = """
            people:
              - {id: kato, name: 加藤 一郎, mail: kato@machi.example.jp}
              - {id: suda, name: 須田 薫, mail: suda@machi.example.jp}
              - {id: hara, name: 原 誠, mail: hara@machi.example.jp}
              - {id: mori, name: 森 文, mail: mori@machi.example.jp}
              - {id: kubo, name: 久保 順, mail: kubo@machi.example.jp}
              - {id: ueda, name: 上田 恵, mail: ueda@machi.example.jp}
              - {id: oka, name: 岡 実, mail: oka@machi.example.jp}
              - {id: noda, name: 野田 豊, mail: noda@machi.example.jp}
              - {id: wada, name: 和田 明, mail: wada@machi.example.jp}
              - {id: seki, name: 関 守, mail: seki@machi.example.jp}
            departments:
              - code: d1
                name: 企画課
                policy_office: true
                members:
                  - {person: kato, title: 課長, head: true}
                  - {person: suda, title: 係長, chief: true}
                deputies: [suda, hara]
              - code: d2
                name: 納税課
                members:
                  - {person: hara, title: 課長, head: true}
                  - {person: mori, title: 主査}
                  - {person: kubo, title: 主事}
                deputies: [mori, suda]
              - code: d3
                name: 債権課
                members:
                  - {person: ueda, title: 課長, head: true}
                  - {person: oka, title: 参事, head: true}
            divisions:
              - code: b1
                name: 総務部
                departments: [d2, d1]
                members:
                  - {person: noda, title: 部長, head: true}
                  - {person: wada, title: 次長}
                deputies: [wada, kato]
            committee: {name: 改革委員会, members: [{person: ueda, title: 委員}]}
            secretariat: {name: 改革委員会事務局, members: []}
            headquarters: {name: 改革本部, members: [{person: noda, title: 本部長}]}
            administrators: {name: 管理者, members: [{person: seki, title: 管理者}]}
            """;

    private CityHall() {}
}
