// How a report looks beyond the summary's own blocks: on a screen, on a telephone, on paper.
import { hair, ink, line, soft } from '../report/colors';

const link = '#0b57d0';

export const pageStyles = [
  `a{color:${link};text-underline-offset:2px}a:focus-visible,.scroll:focus-visible{outline:2px solid ${link};outline-offset:2px}`,
  `.skip{position:absolute;left:-9999px}.skip:focus{left:8px;top:8px;background:#fff;padding:6px 10px}`,
  `h3{margin:0 0 8px;font-size:15px;line-height:20px}ul{margin:0;padding:0;list-style:none}`,
  `nav{margin-top:26px;padding:14px 18px;background:#f6f8f9;border-left:3px solid ${line};font-size:14px;line-height:22px}`,
  `nav h2{font-size:16px;line-height:22px;margin:0 0 6px}nav>ul>li{margin-top:4px}nav ul ul{padding-left:16px}`,
  `nav>ul{display:grid;grid-template-columns:1fr 1fr;gap:0 32px}nav .groups{columns:2 170px;column-gap:24px}nav .groups a{margin-right:4px}`,
  `.names{columns:4 210px;column-gap:24px;margin-bottom:16px;font-size:13.3px;line-height:19px}`,
  `.names li{break-inside:avoid;border-left:4px solid ${hair};padding-left:8px;margin-bottom:3px;overflow-wrap:anywhere}.names span{color:${soft};white-space:nowrap}`,
  `#list h3{margin-top:12px;break-after:avoid}`,
  // A page of its own on paper; on a screen those far away cost nothing until they are looked at.
  `article{margin-top:48px;padding-top:20px;border-top:1px solid ${line};font-size:14.5px;line-height:21px}`,
  `@media screen{article{content-visibility:auto;contain-intrinsic-size:auto 520px}}`,
  `article h2{font-size:26px;line-height:32px;font-weight:600}article h2.lengthy{font-size:16px!important;line-height:21px!important}article p{margin:0 0 8px;overflow-wrap:anywhere}`,
  `.running{display:flex;justify-content:space-between;gap:16px;color:${soft};font-size:12.5px;line-height:18px}.running a{flex:none}`,
  `.where{color:${soft};font-size:16px}`,
  `.columns{display:grid;grid-template-columns:480px 1fr;gap:48px;margin-top:18px}`,
  `.figure{margin-top:14px!important;display:flex;flex-wrap:wrap;align-items:baseline;gap:4px 12px}.figure:first-child{margin-top:0!important}`,
  `.figure span{color:${soft}}.figure b{font-size:22px;line-height:28px;font-weight:600}`,
  `.figure .chip{font-size:17px;padding:2px 10px;border-radius:3px;background:${hair};color:${ink}}`,
  `.columns svg{max-width:100%;height:auto;margin:2px 0 6px}`,
  `.scores{width:100%;table-layout:auto;flex:1}.scores th,.scores td{vertical-align:bottom;padding:8px 6px}`,
  `.scores td{width:84px;font-size:15px}.scores b{font-size:18px}.scores .bar{margin:4px 0 0}.none{color:${soft};font-size:13px}`,
  `.legend{margin-top:10px!important;color:${soft};font-size:12.5px;display:flex;flex-wrap:wrap;gap:2px 18px}.legend span{display:inline-flex;align-items:center;gap:5px}.legend svg{margin:0!important}`,
  `.texts{margin-top:22px;break-inside:auto}.texts li{margin-bottom:5px;padding-left:12px;border-left:2px solid ${hair};overflow-wrap:anywhere}`,
  `article .foot{margin-top:26px;color:${soft};font-size:12px;line-height:17px}`,
  `@media screen and (max-width:1000px){.columns,nav>ul{display:block}.columns>div+div{margin-top:20px}}`,
  `@media screen and (max-width:700px){article h2{font-size:22px;line-height:27px}.scores th,.scores td{padding:8px 3px}.scores td,.scores thead th:nth-child(n+2){width:60px}.scores thead th{font-size:11.5px}}`,
  `@media screen and (max-width:700px){.scroll table{width:auto!important;min-width:100%;table-layout:auto}.scroll col{width:auto!important}.scroll th:first-child{min-width:118px;overflow-wrap:break-word}.scroll td{white-space:nowrap}}`,
  `@page{@bottom-right{content:counter(page) " / " counter(pages);font:9pt Arial,"Liberation Sans",sans-serif;color:${soft}}}`,
  `@media print{article{break-before:page;margin:0;border:0;padding:0;zoom:1.3}article.told{zoom:1.15}article.full{zoom:1}article h3{break-after:avoid}.columns{grid-template-columns:370px 1fr;gap:36px}nav{background:none}.running a,.skip{display:none}#list{break-before:page}a{color:inherit}nav a,.names a{text-decoration:none}}`,
].join('\n');
