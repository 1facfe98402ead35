CREATE TABLE library (
  id text not null,
  briefs text                    -- the form of the briefs, by which another version's are known
);
CREATE TABLE pages (
  id integer primary key,
  key text not null,             -- its address, or where it was read
  hash blob not null,            -- SHA-256 of its content
  name text not null,
  url text,
  captured integer not null,     -- seconds since 1970
  type text,                     -- the HTTP header Content-Type
  form text not null check (form in ('raw', 'parts')),
  content blob not null,
  unique (key, hash)
);
CREATE TABLE articles (
  id text primary key,
  key text not null unique,      -- its address, or its page's key
  language text not null,        -- of the stories that it may join
  outlet text,
  title text,
  url text,
  published integer,             -- seconds since 1970, null where unknown
  captured integer not null,
  version integer not null,
  waits integer not null,        -- 1: tells news and is not yet in the stories; 2: goes in next
  turn integer unique,           -- its place in the order in which stories took articles
  story text references stories (id) deferrable initially deferred
);
CREATE TABLE versions (
  article text not null references articles (id),
  number integer not null,
  page integer not null references pages (id),
  captured integer not null,
  body blob not null,            -- the article record
  primary key (article, number)
);
CREATE TABLE sketches (
  article text primary key references articles (id),
  body blob not null
);
CREATE TABLE stories (
  id text primary key,
  language text not null,
  body blob not null,            -- the story record
  title text,
  first integer,                 -- when its first and last article were published
  last integer,
  seen integer not null,         -- when its last article was captured
  articles integer not null default 0,
  texts integer not null default 0,
  outlets integer not null default 0,
  origins integer not null default 0,
  corroborated integer not null default 0,
  differing integer not null default 0,
  lone integer not null default 0,
  brief blob,                    -- the brief record; null until made
  stale integer not null,        -- 1: no brief, or articles came or went since it was made
  unlinked integer not null,     -- 1: its links are to be made; 2: made, its storyline is not
  change integer not null        -- the last change of it
);
CREATE TABLE redirects (
  story text primary key,
  target text not null
);
CREATE TABLE story_names (
  story text not null references stories (id) on delete cascade,
  id text not null,
  name text not null,
  kind text not null,
  mentions integer not null,
  primary key (story, id)
) without rowid;
CREATE TABLE outlet_facts (
  story text not null references stories (id) on delete cascade,
  outlet text not null,
  articles integer not null,
  first integer not null,        -- 1: it was the first outlet known to report the story
  lone integer not null,         -- claims that it tells alone
  contradicted integer not null, -- claims of it that later reports differ from
  primary key (story, outlet)
) without rowid;
CREATE TABLE outlets (
  name text primary key,
  stories integer not null,
  articles integer not null,
  first integer not null,
  lone integer not null,
  contradicted integer not null
) without rowid;
CREATE TABLE story_keys (
  word text not null,
  story text not null references stories (id) on delete cascade,
  primary key (word, story)
) without rowid;
CREATE TABLE links (
  older text not null references stories (id) on delete cascade,
  newer text not null references stories (id) on delete cascade,
  score real not null,
  body blob not null,            -- the link record
  primary key (older, newer)
) without rowid;
CREATE TABLE storylines (
  id text primary key,
  title text not null,
  last integer,
  body blob not null
);
CREATE TABLE storyline_stories (
  story text primary key,
  storyline text not null references storylines (id) on delete cascade
) without rowid;
CREATE TABLE decisions (
  id integer primary key,
  at integer not null,
  body text not null,            -- the decision record as JSON
  turn integer not null,         -- how many articles the stories had then
  undone integer                 -- when it was taken back
);
CREATE TABLE changes (
  id integer primary key,
  at integer not null,
  kind text not null,
  story text,
  article text,
  detail text
);
CREATE TABLE issues (
  id integer primary key,
  at integer not null,
  severity text not null,
  place text not null,
  message text not null,
  unique (severity, place, message)
);
CREATE TABLE fetches (
  url text primary key,          -- as it was asked for
  etag text,                     -- the HTTP headers of the answer
  modified text,
  page text,                     -- key and hash of the page that came; null for a feed
  hash blob,
  first integer not null,        -- when it was first as it is, and when it was last asked for
  at integer not null
) without rowid;
CREATE TABLE sources (
  name text primary key,         -- an address, or the whole path of a file or folder
  read integer,                  -- when it was last read
  failures integer not null      -- how often in a row it could not be
) without rowid;
CREATE TABLE searches (
  name text primary key,
  query text not null,
  sort text not null             -- relevance or time
);
CREATE TABLE revisions (
  id integer primary key autoincrement,
  thing text not null unique
);
CREATE TABLE answers (
  key text primary key,
  at integer not null,
  request text not null,
  answer text not null
);
insert into library values ('ee4b0256ecb5e53b8ddf24ac5c8fe560', 'b067b3fe');
insert into pages values (1, 'https://outlet.example/fire', X'B6DEF2E0941D51A8BF0F391354D7C7D1A2C865B50C809FBF25FEDFBD675B7D66', 'fire', 'https://outlet.example/fire', 1748736000, NULL, 'parts', X'780135CB410AC2301085E1AB0CB34E4B2CE8A20770EB463C40C92B1918931033B620DEDD88B87AFC0FBE174BE09957A960C7D99AA2F5BE46D0E5178E9BF497E764AA8E8B2D2A8F88AF9AFC741CFC69F0876E1BF6BFBC8B2AE5956EE8BB584D0814F296463ACB1354908B82365450B4DA467E7F005F042BB9');
insert into pages values (2, 'https://outlet.example/blaze', X'A9B19FBF87C063668F9D7ECE1185C81DEA7FE8918B56F02E4BF8B87BA55745AF', 'blaze', 'https://outlet.example/blaze', 1748736000, NULL, 'parts', X'7801358C410AC2301045AF32CC3A9558D045EF206EC47D62463230CE9436A1DAE2DD4D17AE3E3CFE7B1B72C201A38495D0A1D522541AB865826BC9343558B8411CB48A381C6B149E33ED56EFFB53E7CF9D3FEE2F7AFFC5178B803DE14E6D639D9412245B144CE1629AC2C7416BC368C20F8239703AE0F7070AC82CE2');
insert into pages values (3, 'https://outlet.example/fire', X'B45711F7D4E040F6D9CB9EF56B4000A998795F1C000294BD14FCD2671E550C00', 'fire', 'https://outlet.example/fire', 1748736000, NULL, 'parts', X'780135CB410AC2301085E1AB0CB34E4B2CE8A287D08D788092573230262166A820BD7B23E2EAF13FF83E2C81675EA5821D676B8AD6FB1E41B75F386ED25F9E93A93A2EB6A8BC22BE6AF2D379F097C19FBA6D78FFE5535429AFF440DFC56A42A090B734D25512A82017056DA8A068B58DBC1F5F142BB9');
insert into pages values (4, 'https://outlet.example/vote', X'11C25285DE864BB5C374765807201705DAB9540CCCC7FDF8503AAC73D4EC3AE3', 'vote', 'https://outlet.example/vote', 1748736000, NULL, 'parts', X'780125CC310BC2301086E1BF72DC9C9658D0A19BA33888204E5D4E73D8836B5A928B28E27F37C5F1FDE0F93E28017B7CCEC6E8702EA66CB52F23C3E91F0E4DEA8A7D2CAA0E977253C923AFAAF3DDB6F1BBC66FAA357EADF25A9F52068970A4948D23B0F2DD8060A2F79C5A18F00034C14329B801219304D807827311D516BF3F55C22E6A');
insert into articles values ('fire', 'https://outlet.example/fire', 'en', 'The Outlet', NULL, 'https://outlet.example/fire', 1748736000, 1748736000, 2, 0, 1, 's-fire');
insert into articles values ('blaze', 'https://outlet.example/blaze', 'en', 'The Other', NULL, 'https://outlet.example/blaze', 1748736000, 1748736000, 1, 0, 2, 's-fire');
insert into articles values ('vote', 'https://outlet.example/vote', 'en', 'The Outlet', NULL, 'https://outlet.example/vote', 1748736000, 1748736000, 1, 0, 3, 's-vote');
insert into versions values ('fire', 1, 1, 1748736000, X'78016D914D6B83401086FF8ACCD91813480FDE84F4E3521A8214DA92C346475DBAEECA7E98A4E27FEF8C49DB4B61C175BE9EF79D1D4156908D3008151032A8A54598627026D8920223F4A2F94DC410ACA2AAD6FBDE65CBA5095EA14FF02CBA5EE1726E8EE11AA5B2A2C5E8652E81184AD1FB609168B04ED79B457AB74857459A66F37967E8D15417467A3CFB5B7B27958A4C1DBD227D8FC16AACA2CA9C74123DC801A31E0D81A3135A8CDA607D42202F4914643A2815937A2B1A2BFAD641F63182EB856682F3C212228D013529DAAC89FE29F90ABB7C9F3FEEF3DD138DEA95E025005F8DF32C9EC74E07167B5152CF1B12C1B7C632E04036C9A2F4B79F4A78BC56CD6DACAD43CAD156C35149D7F2C411942905AFF59FBD10F9CB30E666C762299D346402B6F91B658FC2499A08CFF745BECD8B9C4238C80AF52CFC6F22C54BA3EB9FCC2A49C943672A59CB5F5B3128A19B707D70D4DCA25068A91B5669B13303D7B2CD5A896636394DDF8764B870');
insert into versions values ('blaze', 1, 2, 1748736000, X'78016D514B6BDC3010FE2B62CECEAE13480EBE1952DA4B68084BA10D398CAD595B742C193DB6D998FDEF99F16E924B4160791EDF4B0B380BCD0207E442D040C7F84670AA2085127BA92C30E3F0D5A9A04496B931E73935DB6D2899296FE815A799697B5EAFE05C96B9DD48E6671E2942053DCEB944123EB8A96F6EAFEABBABFA7A57D7CD7AFE286B17EC513933BDE6CBF6E4984DD89B5F24DFAE444FD6D8F0CF9BE0CD43F0168F9511023307763D9984CE6E842C3B11068D2FCC95588838449CC704CDF3026946AF2C2963149ABA02F2A2EAF64E14FC757A85C7F6A9FDFED43EFE10A899519300BD8694D580C29E5E54F0919D5F63C292C71095E045AC8A4D972F3F16339DA7D635D53691F424DAD2B14BA3222EC0A1478DF63FD908F35B509A8B9D48BD4B2E8809B86F7F4BB7C3E404111EBEEDDAFB76D74A890ECE925F857F214ABD0F7EFFD1B9DED4E2610AD6EDDDA7AD0A18FD50CEAF4E5E5798D03B3FA8CA485338E8ACDADC330EABC9D3E91D1B5CBA6D');
insert into versions values ('fire', 2, 3, 1748736000, X'78016D514B6B834010FE2B3267634C203D781352DA4BDB10A4D0961C561D75E9BA2BFBC8A3E27FEF8C49DB4B61C175E69BEF313B82AC211BE1285440C8A09116618AC199602B2A8C3088F6B71143B08A509DF783CB964B13BC429FE059F483C2E53C1CC3B54AB0A2C3E86586400C95187CB0486AB04ED79B457AB74857459A66F37967D1D2D41796F478F6B7F15E2A1599267A45FA96C16AACA3DA9C74123D4B8DD1808684A3135A8CBA607D42425E9229C874502A26F756B4560C9D83EC63043708CD0ACE0B4B12690CA8C9D1664DEA9F92AFB0CBF7F9C33EDF3D12D5A0042F01F86A9C67F34C3B1DD8EC4591032613C177C6B2C081625244E96F3FB5F07845CD63ECAD47EAD15643A9A4EB987104652AC16BFD672FA4FC6558E616C762259D341402B6F91B754BE12431C2D37D916FF322A7121E658D7A36FEC748F5CAE8E6A7B34A52CAD09B5A36F237560C4AE8365C1F1C358F28145AEA965D5AECCD91B11CB351A29D434ED3378774B870');
insert into versions values ('vote', 1, 4, 1748736000, X'78016D514B6BE3400CFE2B83CE6EE2149A836F8696DDA52C9B9650E86E7B506CC51E2ACF987984A626FFBD92D3C765610E33D2A7EFA199C0B6504D7040CE04151C7C223815107D0E8D142618B1FB6A1490030BAA4F698CD572E973624A0B7AC561645ACEC3059CAB02DBF664FECC1028A0C131E540A20697E5E5D545B9BE2857DBB2ACE6F3574577BE3DAA64A2D724B007F112A2B1CEDC6288899C21A6261934031E7D589827F86570301D635B3C8189685B53B768EEB2655E8866B2E20F2A97990B0912B00B38F611AA7F13C4119D8AC58441D4CA02C889B9F54A8CBC58BDC2A6BEAF7FDCD79B9F423532EA3E40AF5ECC485F694FCFEAFBC8D6CDCBC29C7A1F54E059124B5A9B3E1E2D263AA3E631F53690F464C179C736F6CA3801FB0675C3FF599128BF7995F98813A8B1D17A0901D7F5A3747718AD30C2EF9B6D7D5D6F6B29D1C1B6E466E3DF8C526FBCDB7F76568B52320CBEB57BFB15AB0046D7E5F3DF93D3112674D675EA32D0E00F8AD5987BC66E0E793ABD03D53ABB51');
insert into sketches values ('fire', X'78015D904D6BC3300C865570034D77E84F303EB7C32DAC87DC0CE9D8A5DB68C3C68E6DAA5083678764C9D8C6FEFB64874032F087F4BCD62BE1097CFD08E3F2931189D8C8CDDD4A6E57729D4999842596E2DB5914896D8C598AB2C25CD7DA597A9DAA3752CFA75AD794ED77994A55A60861AB2F68732A1A3812CF9D2D7A657D2B7F012006766E2A0B913FF102ECF5E990129FD066856E11D87D38073CF69C97E84A0373AF763142F4FC7050C75D5F7E6DAA0F6F332865EFDA987F6CE6196F91849B10BA82BFF86C6C37ED1A46E1A2B106AE71603CF45B743AFFC40A3B32B661A1110B0DD8A3DAF7D3CE3CE7E12FE65E0C217DC8A8FA0FA6D76642');
insert into sketches values ('blaze', X'78015D504D4B0331144C210696F624787FE4BC95B4A087BD05B6E06555EAA278DC66530CA449E9DA4A15FFBB2FC91676857CBC37336F326442CE3FDC7AD5585EF0A558DECDC5FD5C2C6A218AB878CEBFBDD3BC70476B73BE3F68653AE31DAA4BF98EECA6E94C875DB5AA65296B89903E99563B85430347C49577DB0BB3B815BF84908CD0CDF1E0080BA76E097D7B5A97884F704F03063BEFDAE64C6E92005AFFE5C03BA812CC9E1FD6F265D54FD09DB116EBA14B163038692466B1F45B780DDD7894F5EFB0DE7868314B1CECBD358A5C27450E9F1F3A41FA9FD75512B278E9511A1A83D018803ECAEA923C0B38C4AF98063296F81FA3907F64EA6A2B');
insert into sketches values ('vote', X'7801754FD14AC33014BDC376534611FF20E4B9936CA00F7D0B7420C89CCEA2F8189328C19868D30DA6F8EFA66D0A8B2024E49E73EEC93D7704FB6FAC2D671A177841161733723923F38A90A23B38C75FD6485C98ADD639FEA825574E59E3BB4BFAE4D567E694F368B5AC68492BEA29B953421AEE4D073F7A9E5BF33228F373F2030053386282C109150CDD6D95D690DCD0D5D22B237F53A9256F7C913CAE376520A71D89DED9DED690F5800538BEBDDAD0FBC19EBC6A26FEB88F5B0EB5334FDB2AC7C83125909F0FB179F2C66AD7480393EB501C26CB828AFA8459E80930FE29EDA3C65BA49FDDB6FF2DBEB38DAC61FCD03E2E5A3FEB2434A43BEB5B903268C8194DFF0578347370');
insert into stories values ('s-fire', 'en', X'7801558E410E82301444EF32EB6A48C0C6F6206E0C8B42BFB1A6B449110892DEDD1625E876DECC7F7F81D1900B46650782447FB89940880C2A3C4D6BA987BCEEB8B1EA95E99E7CEA35C3749FD7EA77F77B745BE1E18DA33FDF66EB5B9FB4B2380A2138AF7825CE5C9CCA9233D06834B936D1054E75EB47B890B5C8561F747E119D49014333846C4844AB398122C63ABE01983549CF', 'The mill of Vell burned down on Monday, the police said.', 1748736000, 1748736000, 1748736000, 2, 2, 2, 2, 1, 0, 1, X'7801C5565D4FDB3014FD2B919F5394A6B4AC7D5A373A69D26851D74D9A261EBCC4A51E6E1CC50E6C43FDEF3BD76E3ECAA0D031340981B19DFB79CEF1BD65C6EAE2271BDD3299D2EF6BAE4AC146CC7496B2106C13325E58992861D8E86B73FC4DF15F74DAECF8EB1721BB59C11CAE6EBF6B1BADBE62DFB5CCC48EBFCA9B4934DC8EA2A3E17038181C0F8E87AF06C37EAF370899B896A9C8129CDEB28CAF5D44ECB3508A91575DA414225B4B6C84EC5B5990079CA4FC270EA2CDE602C9AC044F157C930D2BAD728B7D919A9C6774D958DC8219849121F0FE00C6ACF8812DB6588980BC067A19503881F71DA4FA260B74169CE90C318481C5BD5C2B9988C070991E51716F56C299573AE10AB6E228EE77A24127EA2EA268E47E90CC2F4D1167A55221CB0B914823353E63A7E32F942A371219B2B3C9627C3A5E8CB1D594AA6511FB89CE965511BB47A849C8A81AFCD2D521D1B97455BD08992EE4A5CC7CD37791A13B751BF74103369242A41215A2C0092A77ED543DBFD74C8DA71D2BD44353AED79C30FB08C85EB475949EE2727D5F85125FA14E441DF620D94F87178D940A96E79AD0CBDECEE6F3D99BD97CBC989C020E759363E08A1B031CF87CB6FF10F0FF2339740982560C9B813E0562E6A55D216E8BFEB386514E8AF6475DA1ED8162C7C3BA597B19ED68BB1B990F732734077960C4C929D514EB542E97A22005DB6E1851D47C6B185B971CB7D017EFCAAFABDCFD57EDF4619E2B7999AD4566C9FA6DD54F36EA12C7AF40706857A3AE27C7F171BF1BC7D130EEF74E4E5A02FA3A1785D159E79A94D50B29FE3859BDD8C08FE2168DD8AA91124B3B2BED1B6223CE84320292460AEE2AF027EB13F7AE747A8F71E3816EF56A018E3715B7D8141216E442E74A0437701EACCAC2BA3E35C8FF309B4EDA8847550E40FCBF89E670D4E0DD51DA13F7D37481F8ABE77988F5F6F969658FCD5652916BD75FA00EB5A95187F52EEAEE22ED5044E07E698120BEE50152CC05BF2248F9677D97D7A17B35FC0BF21C2DEDBD6AF0F2B4079BC4FB1A54C053EB19F50C25FF3BEFBB78D9EADF95A4F983CD27E7B3B957F1C40F6C1829D0FF35B7C90AE71FC76784F7A7D796A769218C11F5A0E18123B34BA236862734AE9ABAEE3EE56DC540D5E81A4270A359C8B6019F4FE61F67538A101255D7F480D7A50B3174B357B7357B391FA432F7187A80B47BEC20C542FB51D7E56BE55AF86911827AFFA8D6EFC483C347B5F7D37793F9DCBDC18DF0333F28A244ED312D3A3A41499F81BD7F33AA0200BF0104AAFC51', 0, 0, 3);
insert into stories values ('s-vote', 'en', X'7801AB56CA4C51B2AA562A4BCC294D55B2522AD62DCB2F4955AAD5514A2C2AC94CCE492D56B28A46484324637594CA332A8112B1B500B6571581', 'Voters in Karsten elect a mayor.', 1748736000, 1748736000, 1748736000, 1, 1, 1, 1, 0, 0, 1, X'7801B555516FDA3010FE2B919F4315A0ED24DED8E0A1DA5AB6164D9A100FB7E4000BC7CE6C87AE43FCF7DDC54E1855A5326D95104A6CDFF9BBEFFBEEB217CE1BFB24467B210BFEDF81AA518C84EBED8C47714805582F73854E8C16C7EDB0B94CC5E38682174B3AB7412894D414BC175E7AD53CC4E03F33B7795D059AD79DA7436294A5023541180E2897C79FB424BE1204EB12A9938F609D479DA0C2DC279094F064EC05C37BDC609346991C14C50CB2C1552FBBEE65FD79968D9A9F48C52FC3C074AD542A2A8BB974D25098988CBFD1EE777092EA13B7D3F978329E8F690977B2409D3315C78CB49E1BBD6A77FA17D9811070D1B06ECACD4D251BA696A93056AEA50EB49D726BCEE436B75848E281611F9862579725B05A0BCA9F2B90E54BE9F3267D2F63760291FB56C437D4C1D555655848F169763725A6BAFAFB443938471405B4F185B1BCBD3D4C4D4E6454F30D26B3F0429EAEFD86F079A232909B06E33340A2B690AB155A963F2E38B49DAE476774F8E9141519AE0ACFED055D1428B9D6256A1F332A206BB78E54B8F284ED7D54169543B2B58D8E3D1C0852EDE93C4444D43415C29613EC8586925D3A2E20F9524BA588FA53BB55D44346F7A080DE8FE6009BF6EF8D31BC8C1D7A39ECE2C54D0265B25650B0D9767411B515574823A069E18EA2339CF7FA052F8BB9953C37C4E4E67EFA61CE2D1A0618100BA928C1E71BDA7D18DFB229FF9937280A8BCE61D4A6F58AD4EB660C2E592B562490F09A10E1EC33F5623D9FA7F70FB33B2E815CD3D17A7EC75C91259B897A9D1DF53ABA84815A13E63ACD96E7F33F9A661BE62EAB1B7D162731E1FA4F38FBEDE4EFBF3BE26C6F39454990BD2C317C65E8A3F31B8E3435AF', 0, 0, 4);
insert into story_names values ('s-fire', 'person-vell', 'Vell', 'PERSON', 2);
insert into story_names values ('s-vote', 'person-ada-quill', 'Ada Quill', 'PERSON', 1);
insert into story_names values ('s-vote', 'person-karsten', 'Karsten', 'PERSON', 1);
insert into outlet_facts values ('s-fire', 'The Other', 1, 0, 0, 0);
insert into outlet_facts values ('s-fire', 'The Outlet', 1, 0, 1, 0);
insert into outlet_facts values ('s-vote', 'The Outlet', 1, 0, 0, 0);
insert into outlets values ('The Other', 1, 1, 0, 0, 0);
insert into outlets values ('The Outlet', 2, 2, 0, 1, 0);
insert into story_keys values ('burn', 's-fire');
insert into story_keys values ('five', 's-fire');
insert into story_keys values ('hurt', 's-fire');
insert into story_keys values ('mill', 's-fire');
insert into story_keys values ('monday', 's-fire');
insert into story_keys values ('peopl', 's-fire');
insert into story_keys values ('polic', 's-fire');
insert into story_keys values ('vell', 's-fire');
insert into story_keys values ('ada', 's-vote');
insert into story_keys values ('elect', 's-vote');
insert into story_keys values ('glad', 's-vote');
insert into story_keys values ('karsten', 's-vote');
insert into story_keys values ('mayor', 's-vote');
insert into story_keys values ('quill', 's-vote');
insert into story_keys values ('voter', 's-vote');
insert into decisions values (1, 1751371200, '{"kind":"together","articles":[{"value":"fire"},{"value":"blaze"}]}', 3, NULL);
insert into changes values (1, 1751371200, 'founded', 's-fire', 'fire', NULL);
insert into changes values (2, 1751371200, 'joined', 's-fire', 'blaze', NULL);
insert into changes values (3, 1751371200, 'updated', 's-fire', 'fire', '2');
insert into changes values (4, 1751371200, 'founded', 's-vote', 'vote', NULL);
insert into issues values (1, 1751371200, 'ERROR', 'here', 'is wrong');
insert into sources values ('https://outlet.example/feed', NULL, 0);
insert into searches values ('mills', 'mill', 'time');
insert into revisions values (3, 's-fire');
insert into revisions values (4, 's-vote');
CREATE INDEX articles_waiting on articles (published, id) where waits = 1;
CREATE INDEX articles_called on articles (published, id) where waits = 2;
CREATE INDEX articles_by_story on articles (story);
CREATE INDEX articles_by_outlet on articles (outlet);
CREATE INDEX articles_by_url on articles (url);
CREATE INDEX stories_by_recency on stories (last desc, id desc);
CREATE INDEX stories_by_breadth on stories (origins desc, last desc, id desc);
CREATE INDEX stories_differing on stories (last desc, id desc) where differing > 0;
CREATE INDEX stories_by_change on stories (change);
CREATE INDEX stories_by_language on stories (language);
CREATE INDEX stories_stale on stories (id) where stale = 1;
CREATE INDEX stories_unlinked on stories (id) where unlinked = 1;
CREATE INDEX stories_ungrouped on stories (id) where unlinked = 2;
CREATE INDEX names_by_id on story_names (id, story);
CREATE INDEX facts_by_outlet on outlet_facts (outlet);
CREATE INDEX keys_by_story on story_keys (story);
CREATE INDEX links_by_newer on links (newer);
CREATE INDEX stories_by_storyline on storyline_stories (storyline);
CREATE TRIGGER outlet_did after insert on outlet_facts begin
  insert into outlets
  values (new.outlet, 1, new.articles, new.first, new.lone, new.contradicted)
  on conflict (name) do update set
    stories = stories + 1,
    articles = articles + excluded.articles,
    first = first + excluded.first,
    lone = lone + excluded.lone,
    contradicted = contradicted + excluded.contradicted;
end;
CREATE TRIGGER outlet_did_not after delete on outlet_facts begin
  update outlets set
    stories = stories - 1,
    articles = articles - old.articles,
    first = first - old.first,
    lone = lone - old.lone,
    contradicted = contradicted - old.contradicted
  where name = old.outlet;
  delete from outlets where name = old.outlet and stories = 0;
end;
CREATE TRIGGER story_briefed after update of brief on stories begin
  delete from revisions where thing = new.id;
  insert into revisions (thing) values (new.id);
end;
CREATE TRIGGER story_gone after delete on stories begin
  delete from revisions where thing = old.id;
  insert into revisions (thing) values (old.id);
end;
CREATE TRIGGER lone_article_came after insert on articles
when new.waits = 0 and new.turn is null begin
  delete from revisions where thing = new.id;
  insert into revisions (thing) values (new.id);
end;
CREATE TRIGGER lone_article_changed after update of version, waits on articles
when (old.waits = 0 and old.turn is null) or (new.waits = 0 and new.turn is null) begin
  delete from revisions where thing = new.id;
  insert into revisions (thing) values (new.id);
end;
pragma user_version = 1;
